using PolicyDiff.Core.Search.Passages;
using PolicyDiff.Core.Search.Queries;

namespace PolicyDiff.Search.Tests.Indexing;

public sealed class PassageBuilderTests
{
    [Fact]
    public void Build_Document_HasAPassageForEachSectionAndRequirement()
    {
        var passages = Some.Polder().Passages!;

        passages.Passages.Count(passage => passage.Form is PassageForm.Section).ShouldBe(4);
        passages.Passages.Count(passage => passage.Form is PassageForm.Requirement).ShouldBe(4);
        passages.Passages.Select(passage => passage.Ordinal).ShouldBe(Enumerable.Range(0, 8));
        passages.Abbreviations.ShouldBe([new DefinedAbbreviation("WSV", "wijksamenwerkingsverband")]);
    }

    [Fact]
    public void Build_Section_HasItsTermsByField()
    {
        var terms = Some.Polder().Passages!.Passages.ElementAt(2).Terms;

        terms[SearchField.Number].ShouldBe(["2.1", "2"]);
        terms[SearchField.Title].ShouldBe(["betal"]);
        terms[SearchField.Text].ShouldContain("wsv");
        terms[SearchField.Abbreviations].ShouldBe(["wijksamenwerkingsverband"]);
        terms[SearchField.Path].ShouldContain("polderzorg");
    }

    [Fact]
    public void Build_GoneThroughTwice_MakesThePassagesAnew()
    {
        var passages = Some.Polder().Passages!.Passages;

        var (first, second) = (passages.Last(), passages.Last());

        second.ShouldNotBeSameAs(first);
        second.Terms[SearchField.Text].ShouldBe(first.Terms[SearchField.Text]);
        second.Spellings.ShouldBe(first.Spellings);
    }

    [Fact]
    public void Build_Spellings_AreThoseOfEachTermOnceWhereItFirstStands()
    {
        var passages = Some.Polder().Passages!.Passages.ToList();

        var spelled = passages.SelectMany(passage => passage.Spellings).ToDictionary();
        spelled["betal"].ShouldBe("betaling");
        passages.SelectMany(passage => passage.Terms[SearchField.Text]).ShouldAllBe(term => spelled.ContainsKey(term));
        passages[2].Spellings.Select(pair => pair.Key).ShouldContain("betal");
    }
}
