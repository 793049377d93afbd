"""The checks of the site gate, one idea a module.

A check takes the site as it was written to disk and returns findings, one
sentence each. A check without findings has passed.
"""
