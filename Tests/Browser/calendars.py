"""Calendar files as two independent libraries read them, brought to one shape so that they can be compared."""

import dataclasses
import datetime

import icalendar
import vobject


@dataclasses.dataclass(frozen=True, order=True)
class Event:
    """One VEVENT. `start` and `end` are `2026-01-15 08:00+07:00`, or a day; `end` is empty when there is none."""

    uid: str
    sequence: int
    start: str
    end: str
    status: str
    summary: str
    location: str
    description: str
    stamp: str


def moment(value) -> str:
    if value is None:
        return ""
    return value.isoformat(" ", "minutes") if isinstance(value, datetime.datetime) else value.isoformat()


def with_icalendar(data: bytes) -> list[Event]:
    calendar = icalendar.Calendar.from_ical(data)
    assert not calendar.errors, calendar.errors
    events = []
    for event in calendar.walk("VEVENT"):
        assert not event.errors, event.errors
        end = event.get("DTEND")
        events.append(Event(
            str(event["UID"]), int(event["SEQUENCE"]), moment(event["DTSTART"].dt), moment(end.dt if end else None),
            str(event["STATUS"]), str(event["SUMMARY"]), str(event["LOCATION"]), str(event["DESCRIPTION"]),
            moment(event["DTSTAMP"].dt)))
    return sorted(events)


def with_vobject(data: bytes) -> list[Event]:
    calendar = vobject.readOne(data.decode("utf-8"))
    calendar.validate(raiseException=True)
    return sorted(
        Event(
            event.uid.value, int(event.sequence.value), moment(event.dtstart.value),
            moment(event.dtend.value if "dtend" in event.contents else None), event.status.value, event.summary.value,
            event.location.value, event.description.value, moment(event.dtstamp.value))
        for event in calendar.contents.get("vevent", []))


READERS = {"icalendar": with_icalendar, "vobject": with_vobject}
