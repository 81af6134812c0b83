using System.Globalization;
using PolicyDiff.Core.Messages;

namespace PolicyDiff.Core.Diagnostics;

/// <summary>The words of every diagnostic, by code: what happened, and how to mend it.</summary>
/// <remarks>
/// Keys <c>PD1203.What</c> and <c>PD1203.Remedy</c> in <c>DiagnosticTexts.resx</c> and its translations. How to install a program comes
/// from <see cref="InstallAdvice"/>.
/// </remarks>
public static class DiagnosticMessages
{
    private static readonly MessageCatalog Catalog = new(
        "PolicyDiff.Core.Diagnostics.DiagnosticTexts", typeof(DiagnosticMessages).Assembly);

    /// <summary>What happened, with its values filled in.</summary>
    public static string What(Diagnostic diagnostic, CultureInfo culture) => Text(diagnostic, "What", culture);

    /// <summary>How to mend it.</summary>
    public static string Remedy(Diagnostic diagnostic, CultureInfo culture) => Text(diagnostic, "Remedy", culture);

    private static string Text(Diagnostic diagnostic, string part, CultureInfo culture)
    {
        var text = Catalog.Get(culture, $"{diagnostic.Code}.{part}");
        return string.Format(culture, InstallAdvice.OfThisSystem.FillIn(text, diagnostic.Arguments, culture), [.. diagnostic.Arguments]);
    }
}
