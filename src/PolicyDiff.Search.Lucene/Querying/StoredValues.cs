using System.Globalization;
using Lucene.Net.Documents;

namespace PolicyDiff.Search.Lucene.Querying;

/// <summary>Reads stored fields without regard to any culture.</summary>
internal static class StoredValues
{
    /// <summary>The value of a field; null where it has none.</summary>
    public static string? Text(this Document document, string field) => document.Get(field, CultureInfo.InvariantCulture);

    /// <summary>Every value of a field.</summary>
    public static IReadOnlyList<string> Texts(this Document document, string field) => document.GetValues(field, CultureInfo.InvariantCulture);

    /// <summary>The value of a field of numbers; null where it has none.</summary>
    public static int? Number(this Document document, string field) =>
        document.Text(field) is { } number ? int.Parse(number, CultureInfo.InvariantCulture) : null;
}
