namespace PolicyDiff.Ocr.Tesseract.Tests;

public sealed class TsvReaderTests
{
    private const string Head = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n";

    [Fact]
    public void Read_WordsOfTwoLines_AreTwoLines()
    {
        var lines = Read("""
            4 1 1 1 1 0 100 50 400 40 -1 _
            5 1 1 1 1 1 100 50 30 40 96.5 2
            5 1 1 1 1 2 150 52 300 38 91 Inkoopbeleid
            5 1 1 1 2 1 100 110 200 40 88 Wijkteams
            """);

        lines.Select(line => string.Join(' ', line.Words.Select(word => word.Text))).ShouldBe(["2 Inkoopbeleid", "Wijkteams"]);
        lines[0].Words[0].ShouldBe(new RecognizedWord("2", 100, 50, 30, 40, 0.965));
    }

    [Fact]
    public void Read_BrokenRows_ArePassedOver()
    {
        var lines = Read("""
            5 1 1 1 1 1 100 50 30 40 96 zorg
            5 1 1 1 1 2 x 50 30 40 96 kapot
            5 1 1 1 1 3 100 50 0 40 96 leeg
            5 1 1
            """);

        lines.ShouldHaveSingleItem().Words.ShouldHaveSingleItem().Text.ShouldBe("zorg");
    }

    private static IReadOnlyList<RecognizedLine> Read(string rows) => TsvReader.Read(new StringReader(Head + rows.Replace(' ', '\t')));
}
