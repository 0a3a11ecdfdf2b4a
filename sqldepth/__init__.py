__version__ = "0.0.1"

# The public API, by the module that has it; imported when first asked for, so that `import sqldepth` takes no time.
_PUBLIC = {
    'core': ['Depth', 'UserError'],
    'data': ['velodyne_depth'],
    'datasets.splits': ['read_split', 'shared_frames'],
    'model': ['SQLDepth', 'create_model', 'list_models', 'load'],
    'pose': ['PoseNet'],
    'networks.released': ['load_published', 'load_published_pose'],
    'evaluation': ['depth_metrics', 'evaluate_depth'],
    'inference': ['predict_depth'],
}
_HOMES = {name: module for module, names in _PUBLIC.items() for name in names}
__all__ = sorted(_HOMES) + ['__version__']


def __getattr__(name):
    from importlib import import_module
    if name not in _HOMES:
        raise AttributeError(f"module 'sqldepth' has no attribute {name!r}")
    return getattr(import_module(f'sqldepth.{_HOMES[name]}'), name)


def __dir__():
    return __all__
