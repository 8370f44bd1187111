"""Reads what AT-SPI exposes and presses keys, on commands given as lines of JSON; answers and events go out the same way."""

import json
import sys
import threading

import gi

gi.require_version("Atspi", "2.0")
gi.require_version("Gio", "2.0")
from gi.repository import Atspi, Gio, GLib

from accessible_events import listen
from accessible_tree import describe, find_document, find_inside

# X11/keysymdef.h
KEYSYMS = {
    "BackSpace": 0xFF08,
    "Tab": 0xFF09,
    "Enter": 0xFF0D,
    "Escape": 0xFF1B,
    "Up": 0xFF52,
    "Down": 0xFF54,
}


def write(message):
    sys.stdout.write(json.dumps(message, ensure_ascii=False) + "\n")
    sys.stdout.flush()


def switch_accessibility_on():
    """Tells programs that are about to start that someone will listen to them."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION, None)
    for name in ("IsEnabled", "ScreenReaderEnabled"):
        value = GLib.Variant("(ssv)", ("org.a11y.Status", name, GLib.Variant("b", True)))
        bus.call_sync(
            "org.a11y.Bus",
            "/org/a11y/bus",
            "org.freedesktop.DBus.Properties",
            "Set",
            value,
            None,
            Gio.DBusCallFlags.NONE,
            10_000,
            None,
        )


documents = {}


def place_of(command):
    title = command["title"]
    document = documents.get(title) or find_document(title)
    if document:
        documents[title] = document
    return document and find_inside(document, "landmark", command["place"])


def target_of(command):
    place = place_of(command)
    return place and find_inside(place, command["role"], command["name"])


def tree(command):
    # Keys go to the window under the pointer, as no window manager says otherwise.
    Atspi.generate_mouse_event(300, 300, "abs")
    place = place_of(command)
    return place and describe(place)


def press(command):
    return Atspi.generate_keyboard_event(KEYSYMS[command["key"]], None, Atspi.KeySynthType.SYM)


def enter(command):
    return Atspi.generate_keyboard_event(0, command["text"], Atspi.KeySynthType.STRING)


def focus(command):
    target = target_of(command)
    return bool(target) and Atspi.Component.grab_focus(target)


def push(command):
    target = target_of(command)
    return bool(target) and Atspi.Action.do_action(target, 0)


COMMANDS = {"tree": tree, "press": press, "type": enter, "focus": focus, "push": push}


def obey(line):
    command = json.loads(line)
    try:
        write({"answer": COMMANDS[command["do"]](command)})
    except GLib.Error as error:
        # What was there a moment ago may be gone; the caller asks again.
        write({"answer": None, "error": error.message})
    return GLib.SOURCE_REMOVE


def read_commands():
    for line in sys.stdin:
        GLib.idle_add(obey, line)
    GLib.idle_add(Atspi.event_quit)


switch_accessibility_on()
Atspi.init()
listener = listen(lambda event: write({"event": event}))
threading.Thread(target=read_commands, daemon=True).start()
write({"answer": "ready"})
Atspi.event_main()
