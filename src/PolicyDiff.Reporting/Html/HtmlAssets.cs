using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace PolicyDiff.Reporting.Html;

/// <summary>The style and the script of a page, read once, and the policy that lets a browser run these and nothing else.</summary>
internal static class HtmlAssets
{
    /// <summary>The content of <c>report.css</c>.</summary>
    public static string Style { get; } = Read("report.css");

    /// <summary>The content of <c>report.js</c>.</summary>
    public static string Script { get; } = Read("report.js");

    /// <summary>
    /// Nothing is loaded from anywhere, no form is sent, and only the style and script with these hashes count (W3C Content Security
    /// Policy Level 3). The one image is the empty icon, without which some browsers ask for one.
    /// </summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src '{Hash(Style)}'; script-src '{Hash(Script)}'; img-src data:; base-uri 'none'; form-action 'none'";

    private static string Hash(string content) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}";

    private static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"PolicyDiff.Reporting.Html.{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
