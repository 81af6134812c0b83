using PolicyDiff.Core.Ocr;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Ingestion.Pdf.Furniture;
using PolicyDiff.Ingestion.PlainText;

namespace PolicyDiff.Ingestion.Pdf.Scans;

/// <summary>
/// Makes pages as an engine would give them of recognised ones: specks dropped, usual misreadings mended, sizes brought together.
/// </summary>
internal static class ScannedPages
{
    private const string PlainBullet = "•";
    private const double Speck = 0.35;
    private const double BodyRange = 0.09;
    private const double SizeStep = 0.045;

    /// <summary>The recognised pages by number; a page on which nothing was found is left out.</summary>
    /// <param name="recognized">What was recognised, by page.</param>
    /// <param name="pages">All pages of the file.</param>
    public static IReadOnlyDictionary<int, PdfPage> Of(IReadOnlyDictionary<int, OcrPage> recognized, IReadOnlyList<PdfPage> pages)
    {
        var heights = pages.ToDictionary(page => page.Number, page => page.Height);
        var lines = RunningReadings.Agree(
            recognized.ToDictionary(page => page.Key, page => (IReadOnlyList<OcrLine>)[.. page.Value.Lines.Where(IsText).Select(Mended)]),
            heights);
        var size = Sizes([.. lines.Values.SelectMany(page => page).SelectMany(line => line.Runs)]);
        return pages
            .Where(page => lines.TryGetValue(page.Number, out var found) && found.Count > 0)
            .ToDictionary(
                page => page.Number,
                page => page with
                {
                    Runs = [.. lines[page.Number].SelectMany(line => line.Runs)
                        .Select(run => run with { Text = run.Text + " ", Style = run.Style with { Size = size(run.Style.Size) } })],
                });
    }

    /// <summary>Whether a line is more than dirt, a rule or the pattern of a picture.</summary>
    private static bool IsText(OcrLine line) =>
        line.Runs.Any(run => run.Text.Any(char.IsLetterOrDigit))
            && (line.Confidence >= Speck || line.Runs.Any(run => run.Text.Count(char.IsLetter) >= 4));

    /// <summary>The line with the general misreadings mended, where that leaves every word in its place.</summary>
    private static OcrLine Mended(OcrLine line)
    {
        line = WithoutUnderscores(line);
        var mended = OcrRepair.MendLine(string.Join(' ', line.Runs.Select(run => run.Text))).Split(' ');
        mended[0] = mended[0] is "*" && mended.Length > 1 ? PlainBullet : mended[0];
        return mended.Length == line.Runs.Count
            ? line with { Runs = [.. line.Runs.Zip(mended, (run, text) => run with { Text = text })] }
            : line;
    }

    /// <summary>Recognition reads a wide gap as an underscore; no Dutch word begins with one. A drawn blank is longer.</summary>
    private static OcrLine WithoutUnderscores(OcrLine line)
    {
        var runs = line.Runs.Where(run => run.Text is not "_")
            .Select(run => run.Text is ['_', not '_', ..] ? run with { Text = run.Text[1..] } : run).ToList();
        return runs.Count == 0 ? line : line with { Runs = runs };
    }

    /// <summary>
    /// Brings sizes together that differ by the error of their measuring: all near the usual one are the usual one, and larger or smaller
    /// ones are the mean of their group, which ends where the next size is a step away.
    /// </summary>
    private static Func<double, double> Sizes(IReadOnlyList<TextRun> runs)
    {
        var sorted = runs.SelectMany(run => Enumerable.Repeat(run.Style.Size, run.Text.Length)).Order().ToList();
        if (sorted.Count == 0)
        {
            return size => size;
        }

        var usual = sorted[sorted.Count / 2];
        List<List<double>> groups = [];
        foreach (var size in sorted.Where(size => !IsUsual(size)))
        {
            if (groups.Count > 0 && size - groups[^1][^1] < SizeStep * size && (size > usual) == (groups[^1][^1] > usual))
            {
                groups[^1].Add(size);
            }
            else
            {
                groups.Add([size]);
            }
        }

        var means = groups.SelectMany(group => group.Distinct().Select(size => (size, Mean: Half(group.Average()))))
            .ToDictionary(pair => pair.size, pair => pair.Mean);
        return size => means.GetValueOrDefault(size, Half(usual));

        bool IsUsual(double size) => Math.Abs(size - usual) <= BodyRange * usual;
    }

    private static double Half(double size) => Math.Round(size * 2) / 2;
}
