"""Package metadata, read from settings.ini."""
import re
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup

here = Path(__file__).parent
parser = ConfigParser(delimiters=["="])
parser.read(here / "settings.ini", encoding="utf-8")
cfg = parser["DEFAULT"]
url, site = cfg["git_url"], cfg["doc_host"] + cfg["doc_baseurl"]
readme = (here / "README.md").read_text(encoding="utf-8")
for folder, kind in (("nbs/images/", "raw"), ("", "blob")):
    readme = re.sub(rf"\]\((?=(?!https?:|#){folder})", f"]({url}/{kind}/main/", readme)
licences = {"apache2": "Apache-2.0"}
statuses = {"1": "Planning", "2": "Pre-Alpha", "3": "Alpha", "4": "Beta", "5": "Production/Stable", "6": "Mature"}

setup(
    name=cfg["lib_name"],
    version=cfg["version"],
    description=cfg["description"],
    long_description=readme,
    long_description_content_type="text/markdown",
    keywords=cfg["keywords"],
    author=cfg["author"],
    author_email=cfg["author_email"],
    license=licences[cfg["license"]],
    url=url,
    project_urls={"Documentation": site, "Changelog": f"{url}/blob/main/CHANGELOG.md", "Issues": f"{url}/issues"},
    packages=find_packages(include=["skin_lesion", "skin_lesion.*"], exclude=["skin_lesion.dev"]),
    include_package_data=True,
    package_data={"skin_lesion": ["py.typed"]},
    python_requires=">=" + cfg["min_python"],
    install_requires=cfg["requirements"].split(),
    extras_require={name: cfg[f"{name}_requirements"].split() for name in ("dev", "legacy", "scale")},
    entry_points={
        "console_scripts": cfg["console_scripts"].split(),
        "nbdev": [f"{cfg['lib_path']}={cfg['lib_path']}._modidx:d"],
    },
    classifiers=[
        f"Development Status :: {cfg['status']} - {statuses[cfg['status']]}",
        f"Intended Audience :: {cfg['audience']}",
        f"Natural Language :: {cfg['language']}",
        "Programming Language :: Python :: 3",
        "Programming Language :: Python :: 3.11",
        "Programming Language :: Python :: 3.12",
        "Programming Language :: Python :: 3.13",
        "Topic :: Scientific/Engineering :: Artificial Intelligence",
        "Topic :: Scientific/Engineering :: Medical Science Apps.",
        "Typing :: Typed",
    ],
    zip_safe=False,
)
