__version__ = "0.1.0"

import os

import lazy_loader

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

__getattr__, _, __all__ = lazy_loader.attach(
    __name__,
    submod_attrs={
        "data.balance": ["Augment", "ClassWeight", "Downsample", "SmoteTomek", "Step"],
        "data.plan": ["Plan"],
        "data.tasks": ["Task"],
        "experiments.experiment": ["Experiment"],
        "experiments.predict": ["predict_images"],
        "experiments.registry": ["EXPERIMENTS"],
        "experiments.run": ["load_run", "run_experiment"],
        "experiments.runs": ["compare_runs"],
        "experiments.sweep": ["sweep"],
        "explain.images": ["explain_images"],
    },
)


def __dir__() -> list[str]:
    "Show these names before they are first asked for."
    return sorted([*__all__, "__version__"])
