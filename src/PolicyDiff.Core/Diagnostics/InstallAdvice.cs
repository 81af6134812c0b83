using System.Globalization;
using System.Text.RegularExpressions;
using PolicyDiff.Core.Messages;

namespace PolicyDiff.Core.Diagnostics;

/// <summary>Says how to install the programs that PolicyDiff can use, for one kind of system. PolicyDiff itself installs nothing.</summary>
/// <remarks>The commands are in <c>InstallTexts.resx</c> and its translation, under <c>Program.System</c>, and nowhere else.</remarks>
/// <param name="system">The system to advise for.</param>
public sealed partial class InstallAdvice(InstallSystem system)
{
    private static readonly MessageCatalog Catalog = new("PolicyDiff.Core.Diagnostics.InstallTexts", typeof(InstallAdvice).Assembly);

    private static readonly Lazy<InstallAdvice> Here = new(() => new InstallAdvice(SystemHere()));

    /// <summary>Advice for the system that runs this.</summary>
    public static InstallAdvice OfThisSystem => Here.Value;

    /// <summary>How to install programs.</summary>
    /// <param name="programs">Their names; what comes in the same package is said once.</param>
    /// <param name="culture">The language.</param>
    /// <returns>One or more commands, or names of packages; empty where there are no programs.</returns>
    public string For(IEnumerable<string> programs, CultureInfo culture) =>
        string.Join("; ", programs.Select(program => Of(program, culture)).Distinct(StringComparer.Ordinal));

    /// <summary>Puts how to install a program in the place of <c>{install-NAME}</c>; a number is that of an argument.</summary>
    /// <param name="text">A composite format string, and one again afterwards.</param>
    /// <param name="arguments">What will fill the numbered places of the text.</param>
    /// <param name="culture">The language.</param>
    public string FillIn(string text, IReadOnlyList<string> arguments, CultureInfo culture) => Marker().Replace(text, match =>
    {
        var name = match.Groups["name"].Value;
        var program = int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? arguments[place] : name;
        return Of(program, culture).Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
    });

    private string Of(string program, CultureInfo culture) => program switch
    {
        "tesseract" or "tesseract-ocr-nld" => Catalog.Get(culture, $"Tesseract.{system}"),
        "pdftoppm" => Catalog.Get(culture, $"Poppler.{system}"),
        _ => Catalog.Format(culture, "Unknown", program),
    };

    private static InstallSystem SystemHere() =>
        OperatingSystem.IsWindows() ? InstallSystem.Windows
        : OperatingSystem.IsMacOS() ? InstallSystem.MacOS
        : File.Exists("/etc/debian_version") ? InstallSystem.Debian // Ubuntu and others that descend from Debian have it too.
        : InstallSystem.Other;

    [GeneratedRegex(@"\{install-(?<name>[a-z0-9]+)\}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Marker();
}
