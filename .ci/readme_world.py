"""The small world that the README's lines are about, written into the current folder: see .ci/readme_commands.

FRAMES, picture.jpg  a user's footage: frames of one camera, and a picture
drive.mp4            a user's video
DATA                 a KITTI raw tree with laser scans
ODOMETRY             two sequences with poses
weights/             untrained weights in the published layout
KITTI                the images of KITTI's depth server; the rest is to be fetched from www/
www/                 KITTI's archives for few.json.xz: the published lists, cut to a few frames
"""
import json, lzma, shutil, zipfile
from pathlib import Path

import numpy as np
from PIL import Image

from sqldepth.data import FrameId, KittiRaw
from sqldepth.datasets.kitti import required_files
from sqldepth.datasets.splits import encode_runs, frames_hash, list_splits, read_split
from sqldepth.datasets.street import write_street
from sqldepth.datasets.video import video_writer
from sqldepth.model import create_model

write_street('street', drives=2, frames=8, workers=1)
street = KittiRaw('street')
first, second = street.drives()
day = street.folder(first).parent
shutil.copytree('street', 'DATA')


def copy(source, to):
    Path(to).parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, to)


def frames_and_picture():
    for f in street.frames(first): copy(street.image_path(f), f'FRAMES/{f.frame:04}.png')
    (fx, _, cx), (_, fy, cy), _ = street.calibration(FrameId(first, 0)).K()
    Path('FRAMES/camera.txt').write_text(f'{fx} {fy} {cx} {cy}')
    Image.open(street.image_path(FrameId(first, 3))).save('picture.jpg')


def video():
    with video_writer('drive.mp4', 10) as write:
        for f in street.frames(first) + street.frames(second): write(np.asarray(street.image(f)))


def odometry():
    rows = dict(line.split(': ', 1) for line in (day/'calib_cam_to_cam.txt').read_text().splitlines() if ': ' in line)
    cameras = ''.join(f"P{c}: {rows[f'P_rect_0{c}']}\n" for c in range(4))
    for number, drive in (('09', first), ('10', second)):
        for f in street.frames(drive): copy(street.image_path(f), f'ODOMETRY/sequences/{number}/image_2/{f.frame:06}.png')
        Path(f'ODOMETRY/sequences/{number}/calib.txt').write_text(cameras)
        copy(street.folder(drive)/'poses.txt', f'ODOMETRY/poses/{number}.txt')


def published_weights():
    net = create_model('resnet50_320x1024')
    net.meta['use_stereo'] = True
    net.save_published('weights/resnet50_320x1024')
    for f in street.frames(second)[:3]:
        copy(street.image_path(f), f'KITTI/depth_selection/test_depth_prediction_anonymous/image/{f.frame:010d}.png')


def few_frames():
    "The published lists, cut to three frames of each of their first two drives: (name, part) -> frames"
    lists = {}
    for name, parts in list_splits().items():
        for part in parts:
            frames = read_split(name, part)
            drives = sorted({f.drive for f in frames})[:2]
            lists[name, part] = [f for d in drives for f in [g for g in frames if g.drive == d][:3]]
    packed = {}
    for (name, part), frames in lists.items():
        packed.setdefault(name, {})[part] = dict(frames=encode_runs(frames), sha256=frames_hash(frames))
    Path('few.json.xz').write_bytes(lzma.compress(json.dumps(packed).encode()))
    return lists


def standing_for(f):
    "The street's frame that is shown under the name of one of KITTI's"
    return FrameId(first, f.frame % 8, f.side)


def zip_up(path, files):
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, 'w') as z:
        for name, source in files.items(): z.write(source, name)


def kitti_archives(lists):
    drives, maps = {}, {}
    for (name, part), frames in lists.items():
        if name not in ('eigen_zhou', 'eigen', 'eigen_benchmark'): continue
        for f in required_files(frames, part)['image']:
            files, at = drives.setdefault(f.drive, {}), f'{f.date}/{f.drive}'
            files[f'{at}/image_0{f.cam}/data/{f.frame:010d}.png'] = street.image_path(standing_for(f))
            files[f'{at}/velodyne_points/data/{f.frame:010d}.bin'] = street.scan_path(standing_for(f))
        for f in frames if part == 'test' else ():
            maps[f'val/{f.drive}/proj_depth/groundtruth/image_0{f.cam}/{f.frame:010d}.png'] = depth_map(f)
    for drive, files in drives.items(): zip_up(Path(f'www/raw_data/{drive[:-5]}/{drive}.zip'), files)
    for date in {d[:10] for d in drives}:
        zip_up(Path(f'www/raw_data/{date}_calib.zip'), {f'{date}/{p.name}': p for p in day.glob('calib_*.txt')})
    zip_up(Path('www/data_depth_annotated.zip'), maps)


def depth_map(f):
    "An 'improved' depth map: 16 bits, 256 steps a metre"
    path = Path(f'maps/{f.frame % 8}.png')
    path.parent.mkdir(exist_ok=True)
    depth = street.ground_truth(standing_for(f), forward=False)
    Image.fromarray((depth*256).round().astype('uint16')).save(path)
    return path


frames_and_picture()
video()
odometry()
published_weights()
kitti_archives(few_frames())
