using System.Globalization;

namespace PolicyDiff.Core.Messages;

/// <summary>What a host says, in the language of its reader.</summary>
/// <param name="catalog">Its words.</param>
/// <param name="culture">The language.</param>
public abstract class HostMessages(MessageCatalog catalog, CultureInfo culture)
{
    /// <summary>The language.</summary>
    public CultureInfo Culture => culture;

    /// <summary>A text as it is.</summary>
    /// <exception cref="ArgumentException">There is no such key.</exception>
    public string this[string key] => catalog.Get(culture, key);

    /// <summary>A text with its values filled in.</summary>
    /// <exception cref="ArgumentException">There is no such key.</exception>
    public string Format(string key, params object[] values) => catalog.Format(culture, key, values);
}
