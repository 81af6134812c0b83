using Microsoft.AspNetCore.Http;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Pipeline.Names;
using PolicyDiff.Web.Texts;

namespace PolicyDiff.Web.Requests;

/// <summary>What a form of the site sends; nothing in it is trusted.</summary>
internal sealed class SentForm(IFormCollection fields)
{
    private const int FingerprintLength = 24;

    /// <summary>The deeds: each with the fingerprint of its change and the place of the page to come back to.</summary>
    /// <param name="known">The deeds there are.</param>
    /// <exception cref="PolicyDiffException">A deed is not known, or names no change.</exception>
    public IReadOnlyList<(string Deed, string Fingerprint, string? Anchor)> Deeds(params IReadOnlyList<string> known) =>
        [.. fields[ReaderFields.Deed].OfType<string>().Select(sent =>
    {
        var parts = sent.Split('.', 3);
        return parts.Length >= 2
            && known.Contains(parts[0], StringComparer.Ordinal)
            && parts[1].Length == FingerprintLength
            && parts[1].All(char.IsAsciiHexDigitLower)
            ? (parts[0], parts[1], parts.ElementAtOrDefault(2))
            : throw new PolicyDiffException(
                Diagnostic.Error(WebDiagnostics.UnknownValue, null, ReaderFields.Deed, sent, NearestNames.Line(parts[0], known)));
    })];

    /// <summary>A value, trimmed; empty where it is absent.</summary>
    public string Text(string name) => fields[name].LastOrDefault()?.Trim() ?? string.Empty;

    /// <summary>Where the reader came from, and the place there. Only an address of this site is taken: one path from its root.</summary>
    /// <param name="anchor">The place; null for none.</param>
    public string BackTo(string? anchor = null)
    {
        var address = Text(ReaderFields.Back);
        var isOurs = address.StartsWith('/')
            && !address.StartsWith("//", StringComparison.Ordinal)
            && !address.Any(letter => letter == '\\' || char.IsControl(letter));
        var place = anchor is { Length: > 0 }
            && anchor.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_') ? $"#{anchor}" : string.Empty;
        return (isOurs ? address.Split('#')[0] : "/") + place;
    }
}
