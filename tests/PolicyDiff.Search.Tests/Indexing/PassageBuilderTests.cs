using PolicyDiff.Core.Search;

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
}
