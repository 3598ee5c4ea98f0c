__version__ = "0.1.0"
"""Classify the ISIC skin-lesion images with unbalanced classes, reproducibly."""
