using PolicyDiff.Comparison.Judgement.Evidences;

namespace PolicyDiff.Comparison.Tests.Judgement.Evidences;

public sealed class ModalityRuleTests
{
    [Theory]
    [InlineData(
        "De praktijk moet een plan sturen.", "De praktijk mag geen plan sturen.",
        "modality.forbidden Modality Heavier: Obliged | Forbidden")]
    [InlineData(
        "De praktijk mag geen plan sturen.", "De praktijk mag een plan sturen.",
        "modality.forbidden Modality Lighter: Forbidden | Permitted")]
    [InlineData(
        "De praktijk moet een plan sturen en mag een raming sturen.", "De praktijk moet een plan sturen en mag geen raming sturen.",
        "modality.forbidden-among-others Modality Heavier: Permitted, Obliged | Forbidden, Obliged",
        "modality.permitted Modality Heavier: Permitted, Obliged | Forbidden, Obliged")]
    [InlineData(
        "De praktijk moet een plan sturen.", "De praktijk hoeft geen plan te sturen.",
        "modality.waived Modality Lighter: Obliged | Waived")]
    [InlineData(
        "De praktijk hoeft geen plan te sturen.", "De praktijk moet een plan sturen.",
        "modality.waived Modality Heavier: Waived | Obliged")]
    [InlineData(
        "De praktijk moet een plan sturen.", "De praktijk mag een plan sturen.",
        "modality.permitted Modality Lighter: Obliged | Permitted")]
    [InlineData(
        "De praktijk mag een plan sturen.", "De praktijk moet een plan sturen.",
        "modality.permitted Modality Heavier: Permitted | Obliged")]
    [InlineData("U moet een plan sturen.", "U kunt een plan sturen.", "modality.you-can Modality Lighter: Obliged | Permitted")]
    [InlineData(
        "De praktijk moet een plan sturen.", "De praktijk wordt geadviseerd een plan te sturen.",
        "modality.advised Modality Lighter: Obliged | Advised")]
    [InlineData(
        "De praktijk moet een plan sturen.", "Wij verwachten dat de praktijk een plan stuurt.",
        "modality.expected Modality Lighter: Obliged | Expected")]
    [InlineData(
        "De praktijk is bevoegd een plan te sturen.", "De praktijk is verplicht een plan te sturen.",
        "modality.permitted Modality Heavier: Permitted | Obliged")]
    [InlineData(
        "De praktijk wordt geadviseerd een plan te sturen.", "De praktijk moet een plan sturen.",
        "modality.advised Modality Heavier: Advised | Obliged")]
    [InlineData("U kunt een plan sturen.", "U moet een plan sturen.", "modality.you-can Modality Heavier: Permitted | Obliged")]
    [InlineData(
        "De praktijk mag niet starten.", "De praktijk mag alleen starten met een akkoord.",
        "modality.forbidden Modality Lighter: Forbidden | Permitted")]
    public void Find_OtherForce_SaysWhich(string left, string right, params string[] expected) =>
        Judged.Find(new ModalityRule(), left, right).ShouldBe(expected);

    [Theory]
    [InlineData("De praktijk mag een plan sturen.", "De praktijk hoeft geen plan te sturen.")]
    [InlineData(
        "De praktijk mag pas starten wanneer de cliënt akkoord is.", "De praktijk mag niet starten zolang de cliënt niet akkoord is.")]
    [InlineData("De praktijk mag niet starten.", "De praktijk mag niet starten, tenzij de cliënt akkoord is.")]
    [InlineData("De praktijk stuurt een plan.", "De praktijk moet een plan sturen.")]
    [InlineData("De praktijk mag geen plan sturen.", "Het is de praktijk niet toegestaan een plan te sturen.")]
    [InlineData("De praktijk mag alleen starten met een akkoord.", "De praktijk mag niet starten zonder een akkoord.")]
    public void Find_SameForce_FindsNothing(string left, string right) => Judged.Find(new ModalityRule(), left, right).ShouldBeEmpty();
}
