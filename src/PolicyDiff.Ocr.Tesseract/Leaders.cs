namespace PolicyDiff.Ocr.Tesseract;

/// <summary>Puts the dot leaders that were wiped before the recognition back among the recognised words.</summary>
internal static class Leaders
{
    private const string Dots = ".....";

    /// <summary>
    /// The lines, each leader a word of the line whose word stands nearest to the left of it; a leader that follows no word is dropped.
    /// </summary>
    public static IReadOnlyList<RecognizedLine> Among(IReadOnlyList<RecognizedLine> lines, IReadOnlyList<Blob> leaders)
    {
        var added = leaders.Select(leader => (Leader: leader, Line: LineBefore(lines, leader)))
            .Where(pair => pair.Line is not null)
            .ToLookup(pair => pair.Line!, pair => pair.Leader);
        return [.. lines.Select(line => added.Contains(line) ? With(line, added[line]) : line)];
    }

    private static RecognizedLine With(RecognizedLine line, IEnumerable<Blob> leaders)
    {
        var sure = line.Words.Average(word => word.Confidence);
        return new RecognizedLine([.. line.Words
            .Concat(leaders.Select(leader => new RecognizedWord(Dots, leader.Left, leader.Top, leader.Width, leader.Height, sure)))
            .OrderBy(word => word.Left)]);
    }

    private static RecognizedLine? LineBefore(IReadOnlyList<RecognizedLine> lines, Blob leader) =>
        (from line in lines
         from word in line.Words
         where word.Left < leader.Left && word.Top <= leader.Middle && leader.Middle <= word.Bottom + (word.Height / 2.0)
         orderby Math.Abs(leader.Left - word.Right)
         select line).FirstOrDefault();
}
