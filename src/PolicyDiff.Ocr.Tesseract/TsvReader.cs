using System.Globalization;

namespace PolicyDiff.Ocr.Tesseract;

/// <summary>
/// Reads the table that <c>tesseract … tsv</c> writes: one row per block, paragraph, line and word, the text in its last column.
/// </summary>
internal static class TsvReader
{
    private const int Columns = 12;
    private const string WordLevel = "5";

    /// <summary>The lines with at least one word, in the order of the table. Rows that are no words of the table are passed over.</summary>
    public static IReadOnlyList<RecognizedLine> Read(TextReader table)
    {
        List<(string Line, RecognizedWord Word)> words = [];
        while (table.ReadLine() is { } row)
        {
            var cells = row.Split('\t', Columns);
            if (cells.Length == Columns && string.Equals(cells[0], WordLevel, StringComparison.Ordinal) && WordOf(cells) is { } word)
            {
                words.Add((string.Join('/', cells[1..5]), word));
            }
        }

        return [.. words.GroupBy(pair => pair.Line, pair => pair.Word, StringComparer.Ordinal)
            .Select(line => new RecognizedLine([.. line]))];
    }

    private static RecognizedWord? WordOf(string[] cells)
    {
        var text = cells[^1].Trim();
        return text.Length > 0
            && TryNumber(cells[6], out var left)
            && TryNumber(cells[7], out var top)
            && TryNumber(cells[8], out var width)
            && TryNumber(cells[9], out var height)
            && width > 0 && height > 0 && double.TryParse(cells[10], NumberStyles.Float, CultureInfo.InvariantCulture, out var percent)
            ? new RecognizedWord(text, left, top, width, height, Math.Clamp(percent / 100, 0, 1))
            : null;
    }

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
