using System.Globalization;
using PolicyDiff.Core.Messages;

namespace PolicyDiff.Assistants;

/// <summary>The words of this project in one language.</summary>
/// <param name="culture">The language.</param>
internal sealed class Messages(CultureInfo culture)
{
    private static readonly MessageCatalog Catalog = new("PolicyDiff.Assistants.Messages", typeof(Messages).Assembly);

    /// <summary>The language.</summary>
    public CultureInfo Culture => culture;

    /// <summary>A text as it is.</summary>
    public string this[string key] => Catalog.Get(culture, key);

    /// <summary>A text with its values filled in.</summary>
    public string Format(string key, params object[] values) => Catalog.Format(culture, key, values);
}
