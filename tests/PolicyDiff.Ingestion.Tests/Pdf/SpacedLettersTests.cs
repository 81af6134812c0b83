using PolicyDiff.Core.Pdf;
using PolicyDiff.Ingestion.Pdf.Lines;

namespace PolicyDiff.Ingestion.Tests.Pdf;

public sealed class SpacedLettersTests
{
    private static readonly TextStyle Plain = new("Some", 10, false, false, "#000000");

    [Theory]
    [InlineData("1   I N L E I D I N G", "1 INLEIDING")]
    [InlineData("I N K O O P   V A N   G G Z", "INKOOP VAN GGZ")]
    [InlineData("d e   z o r g   v a n   2 0 2 6", "de zorg van 2026")]
    [InlineData("typen A B C D E van zorg", "typen A B C D E van zorg")]
    [InlineData("score 1 2 3 4 5", "score 1 2 3 4 5")]
    [InlineData("m d w d v z z", "m d w d v z z")]
    [InlineData("zo nodig krijgt u   e n i g e   hulp", "zo nodig krijgt u enige hulp")]
    public void Join_RowOfLetters_IsReadByItsGaps(string text, string expected) =>
        SpacedLetters.Join(Row(text, space: 3)).Text.ShouldBe(expected);

    [Fact]
    public void Join_LettersInColumns_StayApart() => SpacedLetters.Join(Row("O V G A", space: 25)).Text.ShouldBe("O V G A");

    /// <summary>Letters five points wide, a space as wide as is said.</summary>
    private static TextLine Row(string text, double space)
    {
        List<PageWord> words = [];
        var left = 60.0;
        foreach (var part in text.Split(' '))
        {
            if (part.Length > 0)
            {
                words.Add(new PageWord(part, new PdfBox(left, 100, part.Length * 5, 12), Plain, true));
            }

            left += (part.Length * 5) + space;
        }

        return new TextLine(1, words);
    }
}
