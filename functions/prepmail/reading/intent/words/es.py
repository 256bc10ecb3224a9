"""What Spanish mails say."""

from typing import Final

from prepmail.reading.intent.cue import Cue

WORDS: Final = {
    Cue.INTERVIEW: (
        r"(?:video|tele)?entrevistas?|entrevistar\w*|proceso de seleccion|dinamica de grupo|assessment center"
    ),
    Cue.PERSONAL: (
        r"(?:tu|su|nuestra) (?:\w+ ){0,2}(?:entrevista|candidatura|solicitud|perfil|cv|curriculum|cita|"
        r"postulacion)|(?:contigo|con usted)|(?:te|le|os) (?:\w+ ){0,3}(?:invit\w+|convoc\w+|esper\w+|conocer|"
        r"entrevistar|llamar\w*|citamos)|(?:para|sobre|al) (?:el |la )?(?:puesto|vacante|posicion)|"
        r"entrevista (?:con|para|de|el|en|presencial|telefonica)|conocerte|conocerle|entrevistarte"
    ),
    Cue.MEETING: (r"entrevista|reunion|llamada|videollamada|cita|charla|conversacion|hablar|encuentro|teams|zoom|meet"),
    Cue.JOB: (
        r"se busca|buscamos|"
        r"puesto|vacante|candidat\w*|seleccion|reclutamiento|recursos humanos|rrhh|postulacion|"
        r"oferta de (?:empleo|trabajo)|posicion"
    ),
    Cue.CONFIRM: (
        r"confirm\w+|(?:esta|queda|ha sido|fue|sera) (?:\w+ )?(?:programad|agendad|fijad|prevista|previsto|"
        r"confirmad|planificad)\w*|tendra lugar|se (?:realizara|llevara|celebrara)|(?:te|le|os) esper\w+|"
        r"nos vemos|hasta (?:el|manana|luego)|invit\w+|convoc\w+|recordatorio|(?:fecha|hora|cuando|dia|"
        r"fecha y hora) ?:|(?:te|le) llamar\w+|sera (?:el|a las)"
    ),
    Cue.CANCEL: (
        r"(?:ha sido|fue|queda|esta|se ha|sido|ser|sera|hemos|han|he) (?:\w+ )?cancelad[oa]s?|(?:tenemos que|"
        r"tengo que|debemos|vamos a|necesitamos|obligados a|lamentamos)[^\n]{0,30}(?:cancelar|anular)|anulad[oa]|"
        r"cancelacion (?:de|del)|^(?:re: |rv: |fwd?: )*(?:cancelad|cancelacion|anulad)\w*|no (?:tendra lugar|"
        r"se (?:realizara|celebrara))|suspendida la entrevista"
    ),
    Cue.MOVE: (
        r"\bno (?:puedo|podemos|podre|podremos|podra|podre|va a ser posible)[^\n.]{0,40}(?:lunes|martes|miercoles|"
        r"jueves|viernes|manana|el \d)|"
        r"(?:lunes|martes|miercoles|jueves|viernes|manana|entrevista|cita)[^\n.]{0,60}\bno (?:puedo|podemos|podre|"
        r"podremos|podra|"
        r"me viene|nos viene|va a ser posible|sera posible|es posible|estara)|"
        r"(?:ha sido|fue|queda|se ha|sido|ser|sera|hemos|han|he) (?:\w+ )?(?:reprogramad|aplazad|pospuest|cambiad|"
        r"movid|adelantad|retrasad|trasladad)\w*|(?:tenemos que|tengo que|debemos|necesitamos|quisieramos|"
        r"nos gustaria|podemos|podriamos|es posible|obligados a|necesito)[^\n]{0,30}(?:reprogramar|aplazar|"
        r"posponer|cambiar|mover|adelantar|retrasar)|nuev[ao] (?:fecha|hora|horario)\b|cambio de (?:fecha|hora|"
        r"horario|planes)|(?:en lugar|en vez) (?:del?)(?: (?:el|la|las|a las))? (?:\d|lunes|martes|miercoles|jueves|"
        r"viernes|manana)|inicialmente|originalmente|^(?:re: |rv: |fwd?: )*(?:reprogramad|"
        r"actualizad|cambio|aplazad)\w*|ha surgido"
    ),
    Cue.CONDITION: (
        r"\bsi (?:no |necesit|dese|quier|tien|por|surge|te|le|hay|esta)|en caso de|\bpara (?:cancelar|reprogramar|"
        r"cambiar|modificar)|(?:puede|puedes)[^\n]{0,30}(?:cancelar|reprogramar|cambiar|modificar)|"
        r"^\W*(?:cancelar|reprogramar|cambiar)\b|no dudes|no dude"
    ),
    Cue.GONE: (
        r"no (?:podemos|puedo|podra|podre)|inicialmente|originalmente|en lugar de|en vez de|(?:tenemos que|"
        r"tengo que|debemos|necesit\w*)[^\n]{0,30}(?:aplazar|reprogramar|posponer|cancelar|mover)|cancelad[oa]"
    ),
    Cue.ASK: (
        r"(?:que|cual|cuando|cuales)[^\n]{0,60}(?:convien\w+|viene|venga|prefier\w+|disponib\w+|funciona|va bien|"
        r"encaja|podria\w*)|(?:te|le) (?:viene|vendria|iria|va|conviene|encaja|parece|funciona)[^\n]{0,60}\?|"
        r"disponibilidad\w*|(?:estas|esta|estarias|estaria|tienes|tiene)[^\n]{0,30}(?:disponible|libre|hueco)|"
        r"(?:siguientes|estas|estos|varios|algunas?|dos|tres) (?:\w+ )?(?:fechas|horarios|opciones|huecos|horas|"
        r"dias|franjas)|(?:elige|elija|escoge|escoja|seleccion\w+|reserv\w+|agenda|agende)[^\n]{0,40}(?:hora|"
        r"fecha|horario|hueco|franja|cita|entrevista|aqui|enlace)|(?:indic|envi|mand|propon|dinos|diganos|facilit|"
        r"compart)\w*[^\n]{0,50}(?:disponibilidad|horarios|fechas|horas|cuando)|(?:agendar|concertar|coordinar|"
        r"programar|fijar|organizar)[^\n]{0,20}(?:una|un|la) (?:\w+ )?(?:entrevista|llamada|reunion|cita|fecha)|"
        r"\d o (?:a |el )[^\n?]{0,40}\?"
    ),
    Cue.INVITE: (
        r"(?:nos gustaria|quisieramos|queremos|me gustaria|nos encantaria)[^\n]{0,60}(?:conocer|invitar|entrevist|"
        r"hablar|charlar|convocar|contar)|(?:te|le) invit\w+|siguiente (?:fase|etapa|paso)|proxim[oa] (?:fase|"
        r"etapa|paso)"
    ),
    Cue.REJECTED: (
        r"(?:seleccionado|elegido|contratado) a otr[oa]|"
        r"(?:lament|desafortunad|lo sentimos|sentimos)\w*[^\n]{0,140}(?:no (?:ha|has|hemos|vamos|podemos|continu|"
        r"avanz|seguir|ser)|otro candidato|otros candidatos|otra persona)|(?:otro|otra|otros|"
        r"otras) (?:candidat\w*|persona|perfil\w*)[^\n]{0,60}(?:se ajust|mas|encaj)|(?:decidido|"
        r"optado)[^\n]{0,40}(?:otr[oa]s?|no continuar|no seguir|no avanzar)|no (?:ha|has) sido (?:seleccionad|"
        r"elegid)\w*|vacante (?:ha sido|ya)[^\n]{0,20}(?:cubierta|cerrada)|puesto (?:ha sido|"
        r"ya)[^\n]{0,20}cubierto|no continuaremos|descartad[oa]"
    ),
    Cue.OFFER: (
        r"(?:oferta (?:formal|laboral|de trabajo adjunta|de contrato|economica)|carta (?:de )?oferta|"
        r"ofrecerte (?:el|la|este|esta|un puesto)|ofrecerle (?:el|la|este|esta|un puesto)|bienvenid[oa] al equipo|"
        r"has sido (?:seleccionad|elegid)\w+ para (?:el puesto|incorporar)|propuesta (?:economica|de contrato))"
    ),
    Cue.ON_HOLD: (
        r"(?:puesto|vacante|proceso|seleccion|contratacion)\w*[^\n]{0,40}(?:en pausa|paralizad|congelad|suspendid|"
        r"en espera|pausad|detenid)\w*"
    ),
    Cue.TASK: (
        r"video-?entrevista|prueba (?:tecnica|online|practica|de nivel)|test (?:online|tecnico|de)|"
        r"videoentrevista (?:en diferido|grabada|diferida|asincrona)|entrevista (?:en diferido|grabada|pregrabada|"
        r"asincrona)|caso practico|ejercicio (?:tecnico|practico)|evaluacion (?:online|tecnica|en linea)|"
        r"(?:completar|realizar|entregar|enviar|hacer)[^\n]{0,40}(?:prueba|test|ejercicio|evaluacion|caso|"
        r"cuestionario)"
    ),
    Cue.DUE: r"\bantes (?:de|del)\b|\bhasta\b|\bplazo\b|\bfecha limite\b|\ba mas tardar\b|\bdentro de\b",
    Cue.RECEIVED: (
        r"(?:hemos )?recibido (?:correctamente )?(?:tu|su) (?:candidatura|solicitud|cv|curriculum|postulacion)|"
        r"gracias por (?:tu|su|aplicar|postular\w*|inscribirte|el) ?(?:interes|candidatura|solicitud|"
        r"postulacion)?|(?:candidatura|solicitud|postulacion) (?:ha sido )?(?:recibida|registrada|enviada)"
    ),
    Cue.NOTE: (
        r"gracias por (?:tu tiempo|su tiempo|confirmar|la (?:charla|entrevista|conversacion)|asistir|"
        r"tu paciencia)|(?:un placer|encantad[oa] de) (?:hablar|conocer\w*|haber)|nos pondremos en contacto|"
        r"volveremos a|traer"
    ),
    Cue.MASS: (
        r"darse de baja|cancelar (?:la )?suscripcion|leer mas|queridos? lectores?|"
        r"newsletter|boletin|alerta de empleo|alertas de empleo|nuevas ofertas|ofertas (?:de empleo )?(?:para ti|"
        r"recomendadas|similares|que)|empleos (?:para|recomendados)|darse de baja|date de baja|"
        r"cancelar (?:la )?suscripcion|en (?:el|tu) navegador|consejos para|\d+ ?% de descuento|descuento|"
        r"prueba gratis"
    ),
    Cue.CROWD: (
        r"webinar\w*|seminario|feria de empleo|jornada de puertas abiertas|taller (?:de|gratuito|online|practico)|"
        r"conferencia|inscribete|"
        r"inscripcion|registrate|reserva tu plaza|charla informativa|sesion informativa|mesa redonda"
    ),
    Cue.PRIVATE: (
        r"almuerzo|comida|cena|cumpleanos|fiesta|boda|dentista|medico|doctora?|clinica|hospital|peluqueria|"
        r"vacuna\w*|reunion de equipo|vuelo|hotel|entrega|paquete|envio|pedido|factura|pago|recibo|reserva|"
        r"concierto|reunion semanal"
    ),
    Cue.AUTOMATIC: (
        r"^(?:re: )*(?:respuesta automatica|fuera de (?:la )?oficina|ausencia|ausente|no se puede entregar|"
        r"error de entrega)|(?:estoy|estare|me encuentro)[^\n]{0,30}(?:fuera de la oficina|de vacaciones|ausente)|"
        r"no (?:se )?(?:ha podido|pudo) (?:ser )?entrega\w*"
    ),
    Cue.ANSWERED: (
        r"^(?:re: )*(?:aceptad[oa]|rechazad[oa]|provisional|tentativ[oa]|aceptad[oa] provisionalmente)(?: ?:)"
    ),
}
