using PolicyDiff.Core.Changes;

namespace PolicyDiff.Comparison.Tests.Judgement.Evidences;

public sealed class EvidenceDirectionsTests
{
    [Theory]
    [InlineData("De praktijk levert een jaarplan.", "De praktijk levert een jaarplan en een begroting.", "enumeration.one-side")]
    [InlineData("De praktijk levert een jaarplan.", "De praktijk levert een jaarplan en een begroting.", "edit.listed")]
    [InlineData("Wij vergoeden de reiskosten.", "Wij vergoeden de reiskosten, mits de cliënt akkoord is.", "cue.provided")]
    [InlineData("De toeslag geldt voor locaties.", "De toeslag geldt voor nieuwe locaties.", "restrictor.other")]
    [InlineData("Deze behandeling wordt vergoed.", "Deze behandeling wordt niet vergoed.", "negation.turned")]
    [InlineData("Deze behandeling wordt vergoed.", "Deze behandeling wordt niet vergoed.", "edit.negation")]
    [InlineData(
        "De zorgverzekeraar moet binnen 4 weken beslissen.",
        "De zorgverzekeraar mag binnen 4 weken beslissen.",
        "modality.permitted")]
    [InlineData("De zorgverzekeraar beslist binnen 4 weken.", "De zorgverzekeraar beslist binnen 6 weken.", "value.replaced")]
    [InlineData(
        "De kosten zijn voor rekening van de zorgverzekeraar.",
        "De kosten zijn voor rekening van de zorgaanbieder.",
        "party.paying")]
    [InlineData("De zorgverzekeraar meldt een fusie.", "De zorgaanbieder meldt een fusie.", "party.buyer-or-provider")]
    [InlineData("De praktijk heeft een keurmerk.", "De praktijk heeft een keurmerk ISO 9001.", "value.certificate")]
    [InlineData("De praktijk verhuist na overleg met ons.", "De praktijk verhuist na toestemming van ons.", "anchor.replaced")]
    [InlineData("Wij stimuleren praktijken om gegevens te delen.", "Wij verplichten praktijken om gegevens te delen.", "modality.advised")]
    [InlineData("U belt cliënten die langer dan 6 weken wachten.", "U belt cliënten die langer dan 4 weken wachten.", "value.replaced")]
    public void Judge_WhatComesInBurdens_IsHeavierAndLighterBackwards(string left, string right, string name) =>
        (DirectionOf(name, left, right), DirectionOf(name, right, left)).ShouldBe((ChangeDirection.Heavier, ChangeDirection.Lighter));

    [Theory]
    [InlineData(
        "De praktijk levert een jaarplan of een rooster.",
        "De praktijk levert een jaarplan, een begroting of een rooster.",
        "edit.listed")]
    [InlineData(
        "De praktijk levert een jaarplan of een rooster.",
        "De praktijk levert een jaarplan, een begroting of een rooster.",
        "enumeration.one-side")]
    [InlineData("De praktijk levert een jaarplan.", "De praktijk levert een jaarplan of een begroting.", "enumeration.one-side")]
    [InlineData("De praktijk stuurt een verslag.", "De praktijk stuurt een verslag, mits de cliënt akkoord is.", "cue.provided")]
    [InlineData("Wij vergoeden de reiskosten niet.", "Wij vergoeden de reiskosten niet, tenzij de cliënt akkoord is.", "cue.exception")]
    [InlineData("Wij vergoeden de reiskosten.", "Wij vergoeden alle reiskosten.", "cue.all")]
    [InlineData("Voor deze behandeling is een machtiging nodig.", "Voor deze behandeling is geen machtiging nodig.", "negation.turned")]
    [InlineData("De praktijk stuurt een verslag.", "De praktijk stuurt tijdig een verslag.", "cue.vague")]
    [InlineData("De praktijk ziet cliënten ongeacht leeftijd.", "De praktijk ziet cliënten.", "cue.regardless")]
    [InlineData("De praktijk moet het zorgplan bespreken.", "De praktijk mag het zorgplan bespreken.", "modality.permitted")]
    [InlineData("De praktijk deelt het plan.", "De praktijk deelt het plan desgevraagd.", "cue.on-request")]
    public void Judge_WhatComesInEases_IsLighterAndHeavierBackwards(string left, string right, string name) =>
        (DirectionOf(name, left, right), DirectionOf(name, right, left)).ShouldBe((ChangeDirection.Lighter, ChangeDirection.Heavier));

    [Theory]
    [InlineData("De praktijk levert zorg aan huis.", "De praktijk levert geen zorg aan huis.", "negation.turned")]
    [InlineData("U mag alleen thuis behandelen.", "U moet thuis behandelen.", "modality.permitted")]
    [InlineData("U mag alleen thuis behandelen.", "U moet thuis behandelen.", "cue.permit")]
    [InlineData("De huisarts stelt het plan op.", "De logopedist stelt het plan op.", "party.special")]
    [InlineData("De praktijk ziet cliënten.", "De praktijk ziet elke cliënt.", "cue.all")]
    [InlineData("De regie ligt bij de arts vanaf opname.", "De regie ligt bij de arts vanaf ontslag.", "anchor.replaced")]
    public void Judge_WhetherItBurdensIsNotKnown_IsDifferentBothWays(string left, string right, string name) =>
        (DirectionOf(name, left, right), DirectionOf(name, right, left)).ShouldBe((ChangeDirection.Different, ChangeDirection.Different));

    private static ChangeDirection DirectionOf(string name, string left, string right) =>
        Judged.Evidence(left, right).Single(evidence => string.Equals(evidence.Name, name, StringComparison.Ordinal)).Direction;
}
