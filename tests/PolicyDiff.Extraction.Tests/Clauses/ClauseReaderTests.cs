using PolicyDiff.Core.Requirements;
using PolicyDiff.Dutch.Sentences;
using PolicyDiff.Extraction.Clauses;

namespace PolicyDiff.Extraction.Tests.Clauses;

public sealed class ClauseReaderTests
{
    [Theory]
    [InlineData("De RO betaalt, mits het plan klopt.", ClauseKind.Condition, "mits het plan klopt")]
    [InlineData("Indien u stopt, meldt u dat.", ClauseKind.Condition, "Indien u stopt")]
    [InlineData("Stopt u, dan meldt u dat.", ClauseKind.Condition, "Stopt u")]
    [InlineData("Dit geldt niet, tenzij de arts het vraagt.", ClauseKind.Exception, "tenzij de arts het vraagt")]
    [InlineData("Alles telt mee, met uitzondering van een waarschuwing.", ClauseKind.Exception, "met uitzondering van een waarschuwing")]
    [InlineData(
        "Het aanbod vervalt, behalve als partijen dat anders afspreken.",
        ClauseKind.Exception,
        "behalve als partijen dat anders afspreken")]
    [InlineData("U declareert uitsluitend via het portaal.", ClauseKind.Restriction, "uitsluitend via het portaal")]
    [InlineData("Bij een fusie beoordelen wij de eisen opnieuw.", ClauseKind.Condition, "Bij een fusie")]
    public void Read_NarrowingClause_HasItsKindAndWords(string sentence, ClauseKind kind, string text)
    {
        var clause = ClauseReader.Read(sentence, ClauseSplitter.Split(sentence)).ShouldHaveSingleItem();
        (clause.Kind, clause.Text, clause.Span.In(sentence)).ShouldBe((kind, text, text));
    }

    [Theory]
    [InlineData("Niet alleen de RO doet mee.")]
    [InlineData("De zorg geldt als onderdeel van het pakket.")]
    [InlineData("De planning is als volgt:")]
    public void Read_OtherWords_NarrowNothing(string sentence) =>
        ClauseReader.Read(sentence, ClauseSplitter.Split(sentence)).ShouldBeEmpty();
}
