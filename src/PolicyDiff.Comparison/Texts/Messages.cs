using System.Globalization;
using PolicyDiff.Core.Messages;

namespace PolicyDiff.Comparison.Texts;

/// <summary>The words of this project that a user sees.</summary>
internal static class Messages
{
    private static readonly MessageCatalog Catalog = new("PolicyDiff.Comparison.Texts.Messages", typeof(Messages).Assembly);

    public static string Get(CultureInfo culture, string key) => Catalog.Get(culture, key);

    public static string Format(CultureInfo culture, string key, params object[] values) => Catalog.Format(culture, key, values);
}
