using PolicyDiff.Core.Text;

namespace PolicyDiff.Pipeline.Adding;

/// <summary>Makes of a name that someone sent one that is safe on every system: no folder, no device, no hidden file.</summary>
public static class SafeFileName
{
    private const int Longest = 80;

    private static readonly HashSet<string> Devices = new(
        ["con", "prn", "aux", "nul", .. Enumerable.Range(1, 9)
            .SelectMany(number => new[] { $"com{number}", $"lpt{number}" })], StringComparer.Ordinal);

    /// <summary>The name: lower-case letters, digits and hyphens, and the extension.</summary>
    /// <param name="sent">As sent; a path counts by its last part, whatever the system.</param>
    public static string Of(string sent)
    {
        var name = sent[(sent.LastIndexOfAny(['/', '\\', ':']) + 1)..];
        var dot = name.LastIndexOf('.');
        var stem = Slug.Of(dot < 0 ? name : name[..dot]);
        stem = Devices.Contains(stem) ? $"document-{stem}" : stem;
        return (stem.Length > Longest ? stem[..Longest].TrimEnd('-') : stem) + ExtensionOf(name);
    }

    /// <summary>The extension in lower case with its dot, of letters and digits only; empty where there is none.</summary>
    public static string ExtensionOf(string sent)
    {
        var extension = sent.LastIndexOf('.') is var dot and >= 0 ? sent[(dot + 1)..].ToLowerInvariant() : string.Empty;
        return extension.Length > 0 && extension.All(char.IsAsciiLetterOrDigit) ? $".{extension}" : string.Empty;
    }

    /// <summary>Whether a name means a device on some system, whatever its extension.</summary>
    internal static bool IsDevice(string name) => Devices.Contains(name.Split('.')[0].Trim().ToLowerInvariant());
}
