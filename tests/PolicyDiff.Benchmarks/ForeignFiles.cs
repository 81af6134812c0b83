using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Text;
using PolicyDiff.Pipeline;
using PolicyDiff.Testing;
using PolicyDiff.Testing.Pdf;

namespace PolicyDiff.Benchmarks;

/// <summary>
/// Reads a folder of PDF files that others made to break readers, and says what of each is lost beside <c>pdftotext</c>, without scans.
/// </summary>
/// <param name="folder">The folder; files below it count too.</param>
internal sealed partial class ForeignFiles(string folder)
{
    private const double MuchLost = 0.3;
    private const int FewWords = 5;

    private readonly SortedDictionary<string, int> _outcomes = new(StringComparer.Ordinal);

    /// <summary>Reads every file and writes those that are refused or lose text, then how many there are of each.</summary>
    public async Task RunAsync(TextWriter output)
    {
        using var workspace = new PolicyDiffWorkspace(new WorkspaceOptions { WorkingFolder = folder, OcrEngine = new NoOcr() });
        var files = Directory.EnumerateFiles(folder, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        foreach (var file in files)
        {
            var (outcome, said) = await OutcomeAsync(workspace, file).ConfigureAwait(false);
            _outcomes[outcome] = _outcomes.GetValueOrDefault(outcome) + 1;
            if (outcome is not ("read" or "read, nothing to compare"))
            {
                await output.WriteLineAsync($"{outcome}\t{Path.GetRelativePath(folder, file)}\t{said}").ConfigureAwait(false);
            }
        }

        foreach (var (outcome, count) in _outcomes)
        {
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{count,6}  {outcome}")).ConfigureAwait(false);
        }
    }

    private static async Task<(string Outcome, string Said)> OutcomeAsync(PolicyDiffWorkspace workspace, string file)
    {
        var expected = Expected(file);
        var hasWords = expected.Values.Sum() >= FewWords;
        try
        {
            var document = (await workspace.ShowAsync(file, null, CancellationToken.None).ConfigureAwait(false)).Document;
            return hasWords ? Compared(document, expected) : ("read, nothing to compare", string.Empty);
        }
        catch (PolicyDiffException refusal)
        {
            var code = refusal.Diagnostic.Code;
            var outcome = code is "PD9002" ? "error of the program" : $"refused {code}{(hasWords ? string.Empty : ", nothing to read")}";
            return (outcome, string.Join(' ', refusal.Diagnostic.Arguments));
        }
    }

    private static (string Outcome, string Said) Compared(PolicyDocument document, Dictionary<string, int> expected)
    {
        var ours = Counted(string.Join('\n', DocumentTexts.Of(document)));
        var (total, kept) = (expected.Values.Sum(), expected.Sum(word => Math.Min(word.Value, ours.GetValueOrDefault(word.Key))));
        var outcome = kept >= (1 - MuchLost) * total ? "read"
            : document.Diagnostics.Any(IsAboutPages) ? "much lost, said"
            : "much lost in silence";
        var codes = string.Join(", ", document.Diagnostics.Select(diagnostic => diagnostic.Code).Distinct());
        return (outcome, string.Create(CultureInfo.InvariantCulture, $"{kept} of {total} {codes}"));
    }

    // What is said of pages and fonts; that no year is known is no word about lost text.
    private static bool IsAboutPages(Diagnostic diagnostic) => diagnostic.Code.StartsWith("PD12", StringComparison.Ordinal);

    private static Dictionary<string, int> Expected(string file)
    {
        var start = new ProcessStartInfo("timeout", ["20", "pdftotext", "-q", file, "-"])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return Counted(text);
    }

    private static Dictionary<string, int> Counted(string text) => Words().Matches(ValidText.Normalize(text, NormalizationForm.FormKC))
        .CountBy(match => match.Value, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"[\p{L}\d]{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
