using System.Text;
using PolicyDiff.Cli.Texts;
using PolicyDiff.Core.Diagnostics;

namespace PolicyDiff.Cli.Streams;

/// <summary>Shows what went wrong: the place first, then the fact, then the way out.</summary>
/// <param name="Error">Standard error.</param>
/// <param name="Messages">The words.</param>
internal sealed record DiagnosticWriter(TextWriter Error, Messages Messages)
{
    /// <summary>Whether only errors are shown.</summary>
    public bool Quiet { get; init; }

    /// <summary>Shows warnings and errors, and a lone remark; the same fact about one file is written out once and then counted.</summary>
    public void Write(IEnumerable<Diagnostic> diagnostics)
    {
        Diagnostic[] all = [.. diagnostics];
        var least = Quiet ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
        Error.Write(Text(all.Where(diagnostic => diagnostic.Severity >= least || (!Quiet && all.Length == 1)), withInfo: true));
    }

    /// <summary>The same as text.</summary>
    /// <param name="diagnostics">What happened.</param>
    /// <param name="withInfo">Whether remarks are shown too.</param>
    public string Text(IEnumerable<Diagnostic> diagnostics, bool withInfo)
    {
        var text = new StringBuilder();
        var groups = diagnostics
            .Where(diagnostic => withInfo || diagnostic.Severity != DiagnosticSeverity.Info)
            .GroupBy(diagnostic => (diagnostic.Code, diagnostic.Location?.Path));
        foreach (var group in groups)
        {
            Append(text, group.First());
            if (group.Count() > 1)
            {
                text.Append("  ").Append(Messages.Format("Diagnostic.Repeated", group.Count() - 1)).Append('\n');
            }
        }

        return text.ToString();
    }

    private void Append(StringBuilder text, Diagnostic diagnostic)
    {
        text.Append(Harmless(Place(diagnostic))).Append('\n');
        text.Append("  ").Append(Harmless(DiagnosticMessages.What(diagnostic, Messages.Culture))).Append('\n');
        text.Append("  ")
            .Append(Messages.Format("Diagnostic.Remedy", Harmless(DiagnosticMessages.Remedy(diagnostic, Messages.Culture))))
            .Append('\n');
    }

    private string Place(Diagnostic diagnostic)
    {
        var kind = $"{Messages[$"Severity.{diagnostic.Severity}"]} {diagnostic.Code}";
        return diagnostic.Location switch
        {
            null => kind,
            { Page: { } page } at => $"{at.Path}, {Messages.Format("Place.Page", page)}: {kind}",
            { Line: { } line } at => $"{at.Path}, {Messages.Format("Place.Line", line)}: {kind}",
            var at => $"{at.Path}: {kind}",
        };
    }

    /// <summary>File names and quotes may hold control characters that would command a terminal.</summary>
    private static string Harmless(string text) =>
        text.Any(char.IsControl) ? string.Concat(text.Select(letter => char.IsControl(letter) ? '\uFFFD' : letter)) : text;
}
