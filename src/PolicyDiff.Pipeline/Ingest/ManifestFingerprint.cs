using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PolicyDiff.Core.Documents;

namespace PolicyDiff.Pipeline.Ingest;

/// <summary>A short mark that differs when a manifest entry says something else.</summary>
internal static class ManifestFingerprint
{
    /// <summary>Eight hex digits of the SHA-256 of everything the entry says.</summary>
    public static string Of(ManifestEntry entry)
    {
        string?[] facts =
        [
            entry.Path,
            entry.Insurer,
            entry.Years?.ToString(),
            string.Join('\u001f', entry.CareTypes),
            entry.Kind?.ToString(),
            entry.Title,
            entry.Version,
            entry.Published?.ToString("O", CultureInfo.InvariantCulture),
            entry.Source,
            entry.Fictitious ? "fictitious" : null,
            string.Join(',', entry.SkipPages),
            entry.Offices.Count > 0 ? string.Join('\u001f', entry.Offices.Prepend("offices")) : null,
            entry.Regions.Count > 0 ? string.Join('\u001f', entry.Regions.Prepend("regions")) : null,
        ];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001e', facts))))[..8];
    }
}
