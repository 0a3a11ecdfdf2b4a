"Installs the package as settings.ini describes it; the notebooks in nbs/ are its source."
from configparser import ConfigParser
from pathlib import Path
from setuptools import find_packages, setup

root = Path(__file__).parent
parser = ConfigParser(delimiters=['='])
parser.read(root/'settings.ini', encoding='utf-8')
cfg = parser['DEFAULT']
extras = {k.removesuffix('_requirements'): v.split() for k, v in cfg.items() if k.endswith('_requirements')}

setup(
    name=cfg['lib_name'], version=cfg['version'], description=cfg['description'], keywords=cfg['keywords'],
    author=cfg['author'], author_email=cfg['author_email'], license='Apache-2.0', url=cfg['git_url'],
    packages=find_packages(include=['sqldepth', 'sqldepth.*']), package_data={'sqldepth': ['help.json'], 'sqldepth.datasets': ['*.json.xz']},
    install_requires=cfg['requirements'].split(), extras_require=extras,
    python_requires='>=' + cfg['min_python'], zip_safe=False,
    long_description=(root/'README.md').read_text(encoding='utf-8') if (root/'README.md').exists() else '',
    long_description_content_type='text/markdown',
    entry_points={'console_scripts': cfg['console_scripts'].split(), 'nbdev': [f"{cfg['lib_name']}={cfg['lib_path']}._modidx:d"]},
    classifiers=['Development Status :: 3 - Alpha', 'Intended Audience :: Developers', 'Intended Audience :: Science/Research',
                 *(f'Programming Language :: Python :: 3.{minor}' for minor in (11, 12, 13))],
)
