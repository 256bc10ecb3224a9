"""Facts found in a person's own words by strong signs, whatever else they say around them."""
