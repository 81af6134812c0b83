using System.Globalization;
using System.Reflection;
using System.Resources;

namespace PolicyDiff.Core.Messages;

/// <summary>The texts shown to users that one project holds, by key and language.</summary>
public sealed class MessageCatalog
{
    private readonly ResourceManager _resources;

    /// <summary>Opens a catalogue.</summary>
    /// <param name="baseName">Root name of the resource, such as <c>PolicyDiff.Reporting.Messages</c>.</param>
    /// <param name="assembly">The assembly that holds it.</param>
    public MessageCatalog(string baseName, Assembly assembly) => _resources = new ResourceManager(baseName, assembly);

    /// <summary>A text as it is.</summary>
    /// <exception cref="ArgumentException">There is no such key.</exception>
    public string Get(CultureInfo culture, string key) =>
        _resources.GetString(key, culture)
            ?? throw new ArgumentException($"There is no message '{key}' in {_resources.BaseName}.", nameof(key));

    /// <summary>A text with its values filled in.</summary>
    /// <exception cref="ArgumentException">There is no such key.</exception>
    public string Format(CultureInfo culture, string key, params object[] values) => string.Format(culture, Get(culture, key), values);
}
