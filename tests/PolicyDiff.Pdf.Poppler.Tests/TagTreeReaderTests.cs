using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Pdf.Poppler.Tests;

public sealed class TagTreeReaderTests
{
    [Fact]
    public void Read_Headings_HaveLevelAndTheTextOfAllTheirPieces() =>
        Read("""
            Document
              H1 (block):
                 /SpaceAfter 21
                "Voorwoord"
              P (block)
                "Een alinea."
              H2 (block)
                "Met drie doelen "
                Span (inline)
                  "geven we invulling"
              H (block)
                "Slot"
            """).Headings.ShouldBe([new PdfTaggedHeading("Voorwoord", 1, false), new PdfTaggedHeading("Met drie doelen geven we invulling", 2, false), new PdfTaggedHeading("Slot", 0, false)]);

    [Fact]
    public void Read_HeadingInACell_SaysSo() =>
        Read("""
            Table (block)
              TR
                TH
                  H3 (block)
                    "Uiterste datum"
            """).Headings.ShouldBe([new PdfTaggedHeading("Uiterste datum", 3, true)]);

    [Fact]
    public void Read_NoteAndReferenceInAHeading_AreNoPartOfIt() =>
        Read("""
            H2 (block)
              "Woonplaatsbeginsel"
              Reference (inline)
                "37"
              Note (inline)
                P (block)
                  "Zie de handreiking."
            """).Headings.ShouldHaveSingleItem().Text.ShouldBe("Woonplaatsbeginsel");

    [Fact]
    public void Read_HeadingInAHeading_IsPartOfIt() =>
        Read("""
            H (block)
              "Nr."
              H4 (block)
                "4"
            """).Headings.ShouldHaveSingleItem().Text.ShouldBe("Nr. 4");

    [Fact]
    public void Read_TreeWithoutText_CountsElementsAndHeadings()
    {
        var reader = ReaderOf("""
            Document
              H1 (block)
              P (block)
              Table
                TH
                  H3
            """);

        (reader.ElementCount, reader.HeadingCount).ShouldBe((6, 1));
        reader.Tags.Headings.ShouldBeEmpty();
    }

    [Fact]
    public void Read_AllText_IsCounted() => Read("P (block)\n  \"Artikel 6 a.\"\nSpan (inline)\n  \"en\"").Letters.ShouldBe(11);

    private static PdfTags Read(string output) => ReaderOf(output).Tags;

    private static TagTreeReader ReaderOf(string output)
    {
        var reader = new TagTreeReader();
        reader.Read(new StringReader(output));
        return reader;
    }
}
