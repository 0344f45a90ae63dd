"""What a configuration of a LLaVA's training may say, those that ship, and the files of FSDP and DeepSpeed beside them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from accelerate.utils import DeepSpeedPlugin, FullyShardedDataParallelPlugin
from chatpose_server import checkpoint
from chatpose_server.__main__ import main
from chatpose_server.training import CONFIGURATIONS
from chatpose_server.training.configuration import read_configuration
from chatpose_server.training.llava import settings
from llava_lessons import TINY, command, configured
from test_released import CLIP
from transformers import TrainingArguments
from transformers.models.llama.modeling_llama import LlamaDecoderLayer


@pytest.mark.parametrize("name", ["llava_7b", "llava_13b"])
def test_the_shipped_configurations_are_the_papers_recipe(name: str) -> None:
    shipped = settings.read(read_configuration(name))
    assert (shipped.lora.rank, shipped.lora.alpha, shipped.lora.modules) == (128, 256, ("q_proj", "v_proj"))
    assert (shipped.training.pose_weight, shipped.lora.dropout, shipped.lora.projector) == (0.1, 0.05, False)
    rates = shipped.data.rates
    assert (rates["text"], rates["vqa"], rates["image"]) == (1, 1, 2)
    assert settings.read({"data": {"sets": {}}, "training": {"steps": 1}}).lora == shipped.lora


def test_the_shipped_file_of_fsdp_splits_layer_by_layer() -> None:
    """As transformers' Trainer reads it, and accelerate what that makes of it."""
    file = CONFIGURATIONS / "configs" / "fsdp.json"
    read = TrainingArguments(output_dir="unused", fsdp=True, fsdp_config=str(file), use_cpu=True).fsdp_plugin_args
    assert read is not None
    plugin = FullyShardedDataParallelPlugin(**read)
    assert plugin.fsdp_version == 2 and plugin.reshard_after_forward is True
    plugin.set_auto_wrap_policy(checkpoint.load(TINY))
    assert plugin.auto_wrap_policy is not None
    assert plugin.auto_wrap_policy.keywords["transformer_layer_cls"] == {LlamaDecoderLayer}
    assert plugin.state_dict_type.name == "FULL_STATE_DICT", "an adapter is written as one file"


@pytest.mark.parametrize("stage", [2, 3])
def test_the_shipped_files_of_deepspeed_take_what_the_training_says(stage: int) -> None:
    """As accelerate reads them; DeepSpeed itself is not needed for that."""
    plugin = DeepSpeedPlugin(hf_ds_config=str(CONFIGURATIONS / "configs" / f"zero{stage}.json"))
    assert plugin.zero_stage == stage and plugin.zero3_init_flag == (stage == 3)
    said = {
        "train_micro_batch_size_per_gpu": 4,
        "gradient_accumulation_steps": 2,
        "train_batch_size": 16,
        "gradient_clipping": 1.0,
        "bf16.enabled": True,
    }
    plugin.deepspeed_config_process(must_match=True, **said)
    assert "auto" not in json.dumps(plugin.deepspeed_config), "nothing is left for DeepSpeed to guess"
    assert plugin.deepspeed_config["bf16"] == {"enabled": True}
    with pytest.raises(ValueError, match="gradient_accumulation_steps"):
        plugin.deepspeed_config_process(must_match=True, **{**said, "gradient_accumulation_steps": 3})


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--config", "llava_7b"], "--base"),
        (["--config", "llava_7b", "--base", "nowhere"], "nowhere"),
        (["--config", "llava_7b", "--base", "mini"], "no LLaVA"),
        (["--config", "llava_7b", "--lessons", "3"], "no --lessons"),
        (["--config", "mini", "--merge"], "no --merge"),
        (["--config", "llava_7b", "--base", str(TINY), "--vision-tower", CLIP], "posescript_release"),
    ],
)
def test_what_must_be_changed_is_said(
    arguments: list[str], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["train", *arguments, "--device", "cpu", "-o", str(tmp_path)]) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("rank = 16", "ranks = 16"), "ranks"),
        (('reader = "triples"', 'reader = "tripel"'), "must name its reader"),
        (("steps = 6", "steps = 0"), "training.steps"),
        (('tables = "pose"', 'tables = "some"'), "lora.tables"),
        (("longest = 800", "longest = 600"), "data.longest"),
        (('"q_proj", "k_proj"', '"nothing"'), "lora"),
        (("steps = 6", 'steps = 6\nfsdp = "fsdp"'), "GPUs only"),
        (("steps = 6", 'steps = 6\nfsdp = "fsdp"\ndeepspeed = "zero2"'), "choose one"),
    ],
)
def test_a_configuration_that_cannot_be_is_refused(
    change: tuple[str, str], said: str, triples: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = configured(triples, "wrong")
    text = config.read_text().replace(*change, 1)
    if "nothing" in change[1]:
        text = text.replace(', "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"', "")
    config.write_text(text)
    assert main(command(config, tmp_path)) == 2
    assert said in capsys.readouterr().err
