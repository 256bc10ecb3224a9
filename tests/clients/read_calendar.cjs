// Read an iCalendar file from standard input with ical.js and print its events as JSON.
"use strict";

const ICAL = require("ical.js");

function utc(time) {
  return time.toJSDate().toISOString();
}

const chunks = [];
process.stdin.on("data", (chunk) => chunks.push(chunk));
process.stdin.on("end", () => {
  const calendar = new ICAL.Component(ICAL.parse(Buffer.concat(chunks).toString("utf8")));
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      start: utc(event.startDate),
      end: utc(event.endDate),
      zone: event.startDate.zone.tzid,
      status: component.getFirstPropertyValue("status"),
      sequence: event.sequence,
      location: event.location,
      alarms: component.getAllSubcomponents("valarm").length,
    };
  });
  process.stdout.write(JSON.stringify({ name: calendar.getFirstPropertyValue("name"), events }));
});
