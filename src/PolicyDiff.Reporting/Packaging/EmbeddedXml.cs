using System.Reflection;
using System.Xml.Linq;

namespace PolicyDiff.Reporting.Packaging;

/// <summary>Reads the style sheets of office files, which are kept as XML beside the code.</summary>
internal static class EmbeddedXml
{
    /// <summary>The root element of <c>{folder}/{name}</c> of this project, without indentation.</summary>
    public static string Read(string folder, string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"PolicyDiff.Reporting.{folder}.{name}")!;
        return XElement.Load(stream).ToString(SaveOptions.DisableFormatting);
    }
}
