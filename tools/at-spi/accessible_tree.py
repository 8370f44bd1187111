"""Accessible objects as dictionaries, and finding them by role and name."""

from gi.repository import Atspi

# What separates states, attributes and relations that a person meets from those of layout and bookkeeping.
STATES = {
    "checked",
    "collapsed",
    "editable",
    "enabled",
    "expandable",
    "expanded",
    "focused",
    "has-popup",
    "invalid-entry",
    "read-only",
    "required",
    "selected",
    "supports-autocompletion",
}
ATTRIBUTES = {"autocomplete", "current", "haspopup", "invalid", "level", "live", "posinset", "setsize", "xml-roles"}
RELATIONS = {"details", "error-message"}


def children_of(node):
    children = (node.get_child_at_index(index) for index in range(node.get_child_count()))
    return [child for child in children if child]


def find_inside(node, role, name):
    """The first object of a role and name in or under a node, or None."""
    if node.get_role_name() == role and node.get_name() == name:
        return node
    return next(filter(None, (find_inside(child, role, name) for child in children_of(node))), None)


def forget(node):
    """Has everything in and under a node asked for again."""
    node.clear_cache()
    for child in children_of(node):
        forget(child)


def find_document(title):
    """The web page of a title, in whichever program shows it, or None."""
    for program in children_of(Atspi.get_desktop(0)):
        # Nothing is to be remembered of a page that is not there yet: Chromium tells of no event when it comes. A cache
        # mask of nothing would do the same, but under it libatspi 2.46 can wait for itself for ever.
        forget(program)
        document = find_inside(program, "document web", title)
        if document:
            return document
    return None


def text_of(node):
    if "Text" not in node.get_interfaces():
        return None
    return Atspi.Text.get_text(node, 0, -1)


def relations_of(node):
    relations = {}
    for relation in node.get_relation_set():
        kind = relation.get_relation_type().value_nick
        if kind in RELATIONS:
            targets = (relation.get_target(index) for index in range(relation.get_n_targets()))
            relations[kind] = [brief(target) for target in targets]
    return relations


def brief(node):
    """Role, name and attributes: enough to tell which object is meant."""
    attributes = node.get_attributes() or {}
    return {
        "role": node.get_role_name(),
        "name": node.get_name(),
        "attributes": {name: value for name, value in attributes.items() if name in ATTRIBUTES},
    }


def names_believed(node):
    """The name of each object in and under a node that a client holds that relies on the events it was sent."""
    names = {node: node.get_name()}
    for child in children_of(node):
        names.update(names_believed(child))
    return names


def described(node, believed):
    # Firefox tells where the focus comes, not where it leaves.
    node.clear_cache()
    states = [state.value_nick for state in node.get_state_set().get_states()]
    return {
        **brief(node),
        "believed": believed.get(node),
        "description": node.get_description(),
        "text": text_of(node),
        "states": [state for state in states if state in STATES],
        "relations": relations_of(node),
        "children": [described(child, believed) for child in children_of(node)],
    }


def describe(node):
    """A node with all that is under it, as it is, and with the names that a screen reader would still hold."""
    return described(node, names_believed(node))
