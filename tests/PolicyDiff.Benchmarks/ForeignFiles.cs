using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Text;
using PolicyDiff.Pipeline;
using PolicyDiff.Testing;
using PolicyDiff.Testing.Pdf;

namespace PolicyDiff.Benchmarks;

/// <summary>Reads a folder of PDF files that others made to break readers, and says what of each is lost beside <c>pdftotext</c>, without scans.</summary>
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
        try
        {
            var document = (await workspace.ShowAsync(file, null, CancellationToken.None).ConfigureAwait(false)).Document;
            var said = string.Join(", ", document.Diagnostics.Select(diagnostic => diagnostic.Code).Distinct());
            var total = expected.Values.Sum();
            var kept = Counted(string.Join('\n', DocumentTexts.Of(document))) is var ours ? expected.Sum(word => Math.Min(word.Value, ours.GetValueOrDefault(word.Key))) : 0;
            return total < FewWords ? ("read, nothing to compare", said)
                : kept >= (1 - MuchLost) * total ? ("read", said)
                : (document.Diagnostics.Any(IsAboutPages) ? "much lost, said" : "much lost in silence", string.Create(CultureInfo.InvariantCulture, $"{kept} of {total} {said}"));
        }
        catch (PolicyDiffException refusal)
        {
            return (refusal.Diagnostic.Code is "PD9002" ? "error of the program" : $"refused {refusal.Diagnostic.Code}{(expected.Values.Sum() < FewWords ? ", nothing to read" : string.Empty)}",
                string.Join(' ', refusal.Diagnostic.Arguments));
        }
    }

    // What is said of pages and fonts; that no year is known is no word about lost text.
    private static bool IsAboutPages(Diagnostic diagnostic) => diagnostic.Code.StartsWith("PD12", StringComparison.Ordinal);

    private static Dictionary<string, int> Expected(string file)
    {
        var start = new ProcessStartInfo("timeout", ["20", "pdftotext", "-q", file, "-"]) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return Counted(text);
    }

    private static Dictionary<string, int> Counted(string text) =>
        Words().Matches(ValidText.Normalize(text, NormalizationForm.FormKC)).CountBy(match => match.Value, StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"[\p{L}\d]{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
