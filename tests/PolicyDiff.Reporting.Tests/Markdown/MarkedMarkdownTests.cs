using PolicyDiff.Reporting.Markdown;
using PolicyDiff.Reporting.Tree;

namespace PolicyDiff.Reporting.Tests.Markdown;

public sealed class MarkedMarkdownTests
{
    [Fact]
    public void Of_WholeWords_UsesEmphasis() =>
        Of(new("binnen ", Mark.None), new("zes weken ", Mark.Deleted), new("na ontvangst", Mark.None))
            .ShouldBe("binnen ~~zes weken~~ na ontvangst");

    [Fact]
    public void Of_WordBeforeAFullStop_UsesEmphasis() =>
        Of(new("in de ", Mark.None), new("regio", Mark.Inserted), new(".", Mark.None)).ShouldBe("in de **regio**.");

    [Fact]
    public void Of_PunctuationInsideAWord_UsesATag() =>
        Of(new("niet", Mark.None), new("-gecontracteerd", Mark.Inserted)).ShouldBe("niet<ins>-gecontracteerd</ins>");

    [Fact]
    public void Of_MarkupInTheMarkedWords_StaysText() =>
        Of(new("a ", Mark.None), new("**b**", Mark.Inserted)).ShouldBe(@"a **\*\*b\*\***");

    private static string Of(params Inline[] quote) => MarkedMarkdown.Of(quote);
}
