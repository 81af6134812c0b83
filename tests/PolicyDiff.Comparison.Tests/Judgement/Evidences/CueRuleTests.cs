using PolicyDiff.Comparison.Judgement.Evidences;

namespace PolicyDiff.Comparison.Tests.Judgement.Evidences;

public sealed class CueRuleTests
{
    [Theory]
    [InlineData(
        "U stuurt het verslag in.", "Wij verzoeken u het verslag in te sturen.",
        "cue.soft Modality Lighter:  | Wij verzoeken", "cue.on-request Condition Lighter:  | verzoeken")]
    [InlineData("Wij adviseren u het verslag te sturen.", "U stuurt het verslag.", "cue.soft Modality Heavier: adviseren | ")]
    [InlineData("De praktijk verwijst door.", "De praktijk is bevoegd tot verwijzing.", "cue.permit Modality Lighter:  | bevoegd")]
    [InlineData(
        "De praktijk dient een plan in.", "De praktijk is vrijgesteld van een plan.",
        "cue.exempt Modality Lighter:  | vrijgesteld")]
    [InlineData("De praktijk stuurt een plan.", "De praktijk is verplicht een plan te sturen.", "cue.duty Modality Heavier:  | verplicht")]
    [InlineData(
        "De praktijk stuurt een plan.", "De praktijk zal een plan sturen.",
        "cue.duty Modality Heavier:  | zal", "cue.shall Modality Heavier:  | zal")]
    [InlineData("De praktijk ziet cliënten.", "De praktijk ziet alle cliënten.", "cue.all Scope Heavier:  | alle")]
    [InlineData(
        "De praktijk ziet alle cliënten.", "De praktijk ziet de meeste cliënten.",
        "cue.all Scope Lighter: alle | ", "cue.most Scope Lighter:  | meeste", "scope.all-or-most Scope Lighter")]
    [InlineData("De praktijk ziet cliënten.", "De praktijk ziet uitsluitend cliënten.", "cue.only Condition Heavier:  | uitsluitend")]
    [InlineData(
        "De praktijk ziet iedere cliënt.", "De praktijk ziet de eerste cliënt.",
        "cue.all Scope Lighter: iedere | ", "cue.first Scope:  | eerste", "scope.all-or-first Scope")]
    [InlineData(
        "De zorg start direct.", "De zorg start direct, behoudens ziekte.",
        "cue.exception Exception Lighter:  | behoudens", "exception.alone Exception Lighter:  | behoudens")]
    [InlineData(
        "De zorg start direct, behoudens ziekte.", "De zorg start direct.",
        "cue.exception Exception Heavier: behoudens | ", "exception.alone Exception Heavier: behoudens | ")]
    [InlineData("De zorg start direct.", "De zorg start niet direct, behoudens ziekte.", "cue.exception Exception Lighter:  | behoudens")]
    [InlineData(
        "De zorg start direct, uitsluitend thuis.", "De zorg start direct, behoudens ziekte.",
        "cue.only Condition Lighter: uitsluitend | ", "cue.exception Exception Lighter:  | behoudens")]
    [InlineData("De kosten worden betaald.", "De kosten worden betaald, mits gemeld.", "cue.provided Condition Heavier:  | mits")]
    [InlineData(
        "De praktijk deelt het plan.", "De praktijk deelt het plan desgevraagd.",
        "cue.on-request Condition Lighter:  | desgevraagd")]
    [InlineData(
        "De praktijk helpt cliënten.", "De praktijk helpt cliënten ongeacht leeftijd.",
        "cue.regardless Exception Heavier:  | ongeacht")]
    [InlineData("De praktijk belt binnen 2 dagen terug.", "De praktijk belt tijdig terug.", "cue.vague Duration Lighter:  | tijdig")]
    [InlineData("De praktijk schrijft het plan.", "De praktijken schrijven gezamenlijk het plan.", "cue.joint Procedure:  | gezamenlijk")]
    [InlineData(
        "De praktijk stuurt het plan.", "De praktijk kan het plan sturen.",
        "cue.permit Modality Lighter:  | kan", "modality.can Modality Lighter")]
    [InlineData(
        "De praktijk moet het plan sturen.", "De praktijk mag het plan sturen.",
        "cue.permit Modality Lighter:  | mag", "cue.duty Modality Lighter: moet | ", "modality.duty-or-permission Modality Lighter")]
    [InlineData(
        "De praktijk mag het plan sturen.", "De praktijk moet het plan sturen.",
        "cue.permit Modality Heavier: mag | ", "cue.duty Modality Heavier:  | moet", "modality.duty-or-permission Modality Heavier")]
    [InlineData("De praktijk streeft naar overleg.", "De praktijk streeft in beginsel naar overleg.", "modality.softer Modality Lighter")]
    [InlineData("De praktijk streeft in beginsel naar overleg.", "De praktijk streeft naar overleg.", "modality.softer Modality Heavier")]
    [InlineData(
        "De praktijk helpt cliënten.", "De praktijk helpt cliënten indien nodig en zodra dat kan, zolang er plek is.",
        "cue.permit Modality Lighter:  | kan",
        "cue.duty Modality Heavier:  | nodig",
        "modality.can Modality Lighter",
        "condition.more Condition")]
    [InlineData(
        "De praktijk ziet alle cliënten.", "De praktijk ziet enkele cliënten.",
        "cue.all Scope Lighter: alle | ", "cue.most Scope Lighter:  | enkele", "scope.all-or-most Scope Lighter")]
    [InlineData("De balie is open van maandag tot en met vrijdag.", "De balie is open op werkdagen.", "cue.workday Duration:  | werkdagen")]
    [InlineData(
        "De praktijk werkt volgens het plan.", "De praktijk werkt in beginsel volgens het plan.",
        "cue.soft Modality Lighter:  | in beginsel")]
    [InlineData("De kosten zijn verschuldigd, mits gemeld.", "De kosten zijn verschuldigd.", "cue.provided Condition Lighter: mits | ")]
    [InlineData(
        "De praktijk helpt cliënten, hoofdzakelijk thuis.", "De praktijk helpt cliënten thuis.",
        "cue.most Scope Heavier: hoofdzakelijk | ")]
    public void Find_ExpressionOnOneSide_SaysWhich(string left, string right, params string[] expected) =>
        Judged.Find(new CueRule(), left, right).ShouldBe(expected);

    [Theory]
    [InlineData("De praktijk belt binnen 3 dagen terug.", "De praktijk belt binnen 3 werkdagen terug.")]
    [InlineData("De praktijk mag het plan sturen.", "De praktijk kan het plan sturen.")]
    [InlineData("De praktijk helpt cliënten.", "De praktijk helpt cliënten indien zij bellen.")]
    [InlineData("De praktijk helpt cliënten.", "De praktijk steunt cliënten.")]
    [InlineData("De praktijk is niet open. De praktijk is dicht.", "De praktijk is dicht.")]
    public void Find_SameGroupsOnBothSides_FindsNothing(string left, string right) =>
        Judged.Find(new CueRule(), left, right).ShouldBeEmpty();
}
