using PolicyDiff.Pdf.Poppler.Contents;
using PolicyDiff.Pdf.Poppler.Tests.Objects;

namespace PolicyDiff.Pdf.Poppler.Tests.Contents;

public sealed class StructureTreeTests
{
    [Fact]
    public void Of_Headings_HaveLevelTableAndContent() =>
        Shown(SomeObjects.Tree("""
            << /S /Document /Pg 3 0 R /K [
              << /S /H1 /K 0 >>
              << /S /P /K [1 2] >>
              << /S /H /K [<< /S /Span /K 3 >> 4] >>
              << /S /Table /K << /S /TR /K << /S /TH /K << /S /H3 /K 5 >> >> >> >>] >>
            """)).ShouldBe(["H1: 0", "H0: 3 4", "H3 in table: 5"]);

    [Fact]
    public void Of_TypesOfTheFilesOwn_AreWhatItMapsThemToButStandardOnesAreAsTheyAre() =>
        Shown(SomeObjects.Tree("[<< /S /Kop /Pg 3 0 R /K 0 >> << /S /H2 /Pg 3 0 R /K 1 >>]")).ShouldBe(["H1: 0", "H2: 1"]);

    [Fact]
    public void Of_ContentOfAForm_IsApartFromThatOfThePage() =>
        SomeObjects.Tree("<< /S /H1 /Pg 3 0 R /K [<< /Type /MCR /Stm 40 0 R /MCID 0 >> << /Type /MCR /MCID 0 >> << /Type /OBJR /Obj 41 0 R >>] >>")
            .Headings.ShouldHaveSingleItem().Contents.ShouldBe([new MarkedContent(1, 40, 0), new MarkedContent(1, 0, 0)]);

    [Fact]
    public void Of_NotesAndHeadingsInAHeading_TheTextOfTheOneIsPartOfIt() =>
        Shown(SomeObjects.Tree("""
            << /S /H2 /Pg 3 0 R /K [0 << /S /Reference /K 1 >> << /S /Note /K << /S /P /K 2 >> >> << /S /H4 /K 3 >>] >>
            """)).ShouldBe(["H2: 0 3"]);

    [Fact]
    public void Of_AllContent_IsListed() =>
        SomeObjects.Tree("<< /S /P /Pg 3 0 R /K [0 << /S /Note /K 1 >>] >>").Contents.Select(content => content.Id).ShouldBe([0, 1], ignoreOrder: true);

    [Fact]
    public void Of_TreeThatBitesItsTail_Ends()
    {
        var tree = SomeObjects.Tree("5 0 R", """
            5 0 obj << /S /Sect /Pg 3 0 R /K [6 0 R 5 0 R] >> endobj
            6 0 obj << /S /H1 /K [0 5 0 R] >> endobj
            """);

        (tree.ElementCount, tree.IsTooLarge).ShouldBe((2, false));
        Shown(tree).ShouldBe(["H1: 0"]);
    }

    [Fact]
    public void Of_TreeDeeperThanAnySoundOne_IsTooLarge() =>
        SomeObjects.Tree("100 0 R", string.Join('\n', Enumerable.Range(100, 400).Select(number => $"{number} 0 obj << /S /Div /K {number + 1} 0 R >> endobj"))).IsTooLarge.ShouldBeTrue();

    [Fact]
    public void Of_ElementWithoutPage_HasNoContent() => Shown(SomeObjects.Tree("<< /S /H1 /K 0 >>")).ShouldBe(["H1:"]);

    private static IEnumerable<string> Shown(StructureTree tree) =>
        tree.Headings.Select(heading => $"H{heading.Level}{(heading.InTable ? " in table" : string.Empty)}: {string.Join(' ', heading.Contents.Select(content => content.Id))}".TrimEnd());
}
