using System.Xml.Linq;

namespace PolicyDiff.Conventions.Tests.Sources;

/// <summary>What a <c>.csproj</c> leans on.</summary>
/// <param name="Name">Name of the project.</param>
/// <param name="AssemblyName">Name of what it builds.</param>
/// <param name="References">Names of the projects it references.</param>
/// <param name="Packages">Names of the packages it references.</param>
public sealed record ProjectFile(string Name, string AssemblyName, IReadOnlyList<string> References, IReadOnlyList<string> Packages)
{
    /// <summary>Reads a project file.</summary>
    public static ProjectFile Parse(SourceFile file)
    {
        var xml = XDocument.Parse(file.Text);
        var name = Path.GetFileNameWithoutExtension(file.Path);
        return new ProjectFile(
            name,
            xml.Descendants("AssemblyName").FirstOrDefault()?.Value ?? name,
            [.. Includes(xml, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')))],
            [.. Includes(xml, "PackageReference")]);
    }

    private static IEnumerable<string> Includes(XDocument xml, string element) =>
        xml.Descendants(element).Select(reference => reference.Attribute("Include")?.Value).OfType<string>();
}
