using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PolicyDiff.Core.Deadlines;

namespace PolicyDiff.Reporting.Calendar;

/// <summary>
/// Ids of deadlines: stable while insurer, policy year, care and wording stay the same, so that a date that is put right moves an event
/// instead of making a second one.
/// </summary>
internal static class CalendarIds
{
    private const int Length = 20;

    /// <summary>
    /// The id of each entry, unique among them: lower-case hexadecimal, with a number behind the later of two with equal words.
    /// </summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<CalendarEntry> entries)
    {
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        List<string> ids = [];
        foreach (var entry in entries)
        {
            var id = Hash(entry);
            seen[id] = seen.GetValueOrDefault(id) + 1;
            ids.Add(seen[id] == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}-{seen[id]}"));
        }

        return ids;
    }

    private static string Hash(CalendarEntry entry)
    {
        var metadata = entry.Document.Metadata;
        string?[] parts = [metadata.Insurer ?? metadata.Title, metadata.Validity?.ToString(), string.Join(',', metadata.CareTypes),
            entry.Deadline.Context, entry.Deadline.What];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', parts))))[..Length];
    }
}
