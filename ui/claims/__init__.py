"""The claims of the open article as a list, the filter over them, and the bar that says that one is on."""
