__version__ = "0.1.0"

import os

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

__all__ = ["run_experiment"]


def __getattr__(name: str):
    "Import `run_experiment` when it is first asked for, so that `import skin_lesion` stays quick."
    if name == "run_experiment":
        from skin_lesion.experiments.run import run_experiment

        return run_experiment
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    "Show `run_experiment` before it is first asked for."
    return sorted({*globals(), *__all__})
