"""The events of AT-SPI that a screen reader speaks of, as dictionaries."""

from gi.repository import Atspi, GLib

from accessible_tree import brief, text_of

KINDS = [
    "object:active-descendant-changed",
    "object:announcement",
    "object:children-changed:add",
    "object:notification",
    "object:state-changed:expanded",
    "object:state-changed:focused",
    "object:state-changed:invalid-entry",
    "object:state-changed:selected",
    "object:state-changed:showing",
    "object:text-changed:insert",
]


def politeness_of(node):
    """How a live region around the node wants to be read, or None where there is none."""
    politeness = (node.get_attributes() or {}).get("container-live")
    return None if politeness == "off" else politeness


def told(event):
    """The event with what has to be asked for while its objects are still there."""
    value = event.any_data
    source = event.source
    kind = ":".join(event.type.split(":")[:3]).removesuffix(":system")
    other = value if isinstance(value, Atspi.Accessible) else None
    return {
        "kind": kind,
        "detail": event.detail1,
        "source": brief(source),
        "live": politeness_of(source),
        "other": other and brief(other),
        "text": text_of(other) if other else value if isinstance(value, str) else None,
    }


def listen(tell):
    """Calls `tell` for each event, until the listener that this gives is dropped."""

    def hear(event):
        try:
            tell(told(event))
        except GLib.Error:
            # An object that is gone before anyone can ask for its name is not spoken of.
            pass

    listener = Atspi.EventListener.new(hear)
    for kind in KINDS:
        listener.register(kind)
    return listener
