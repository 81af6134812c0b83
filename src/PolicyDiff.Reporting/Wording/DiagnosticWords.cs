using PolicyDiff.Core.Diagnostics;

namespace PolicyDiff.Reporting.Wording;

/// <summary>Says where something was noticed.</summary>
internal static class DiagnosticWords
{
    /// <summary>File, page or line, severity and code: <c>beleid.pdf, pagina 12: waarschuwing PD1203</c>.</summary>
    public static string Place(this ReportWords words, Diagnostic diagnostic)
    {
        var kind = $"{words[$"Severity.{diagnostic.Severity}"]} {diagnostic.Code}";
        string?[] place =
        [
            diagnostic.Location is { } location ? SafeText.OneLine(location.Path) : null,
            diagnostic.Location?.Page is { } page ? words.Format("Warnings.Page", page) : null,
            diagnostic.Location?.Line is { } line ? words.Format("Warnings.Line", line) : null,
        ];
        return diagnostic.Location is null ? kind : $"{string.Join(", ", place.OfType<string>())}: {kind}";
    }
}
