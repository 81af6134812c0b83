using FsCheck.Xunit;
using PolicyDiff.Dutch.Sentences;

namespace PolicyDiff.Dutch.Tests.Sentences;

public sealed class ClauseSplitterTests
{
    [Theory]
    [InlineData("De RO betaalt, indien het plan is goedgekeurd.", "indien het plan is goedgekeurd.")]
    [InlineData("U krijgt een aanbod als u aan alle eisen voldoet.", "als u aan alle eisen voldoet.")]
    [InlineData("Als de patiënt instemt, belt de huisarts.", "Als de patiënt instemt")]
    [InlineData("Voldoet de praktijk niet, dan stopt de betaling.", "Voldoet de praktijk niet")]
    [InlineData("Voor zover dat kan, werkt de apotheek mee.", "Voor zover dat kan")]
    public void Split_Condition_IsAClauseOfItsOwn(string sentence, string expected) =>
        ClauseSplitter.Split(sentence).Single(clause => clause.Kind is SentenceClauseKind.Condition).Span.In(sentence).ShouldBe(expected);

    [Theory]
    [InlineData("De planning ziet er als volgt uit:")]
    [InlineData("De zorg geldt als onderdeel van het pakket.")]
    [InlineData("Wij zien dit als onze taak om zorg in te kopen.")]
    [InlineData("Als zorgverzekeraar betalen wij de rekening.")]
    [InlineData("Voor beide gelden dezelfde eisen als de hoofdaannemer heeft.")]
    [InlineData("Wij letten zowel op prijs als de kwaliteit die u biedt.")]
    public void Split_ComparingAls_IsNoCondition(string sentence) =>
        ClauseSplitter.Split(sentence).ShouldNotContain(clause => clause.Kind == SentenceClauseKind.Condition);

    [Fact]
    public void Split_Exception_IsTold() =>
        ClauseSplitter.Split("Dit mag niet, tenzij de arts het vraagt.").Select(clause => clause.Kind)
            .ShouldBe([SentenceClauseKind.Main, SentenceClauseKind.Exception]);

    [Property(Replay = "1,1")]
    public void Split_AnyText_ClausesAreInOrderAndInside(FsCheck.NonNull<string> any)
    {
        var clauses = ClauseSplitter.Split(any.Get);

        clauses.ShouldAllBe(clause => clause.Span.Start >= 0 && clause.Span.End <= any.Get.Length);
        clauses.Zip(clauses.Skip(1)).ShouldAllBe(pair => pair.First.Span.End <= pair.Second.Span.Start);
    }
}
