using System.Text.Json;
using System.Text.Json.Nodes;
using PolicyDiff.Testing;

namespace PolicyDiff.Conventions.Tests.Rules.Documents;

/// <summary>
/// <c>docs/components.cdx.json</c> lists what comes with the program, as CycloneDX (<see href="https://cyclonedx.org/docs/1.6/json/"/>):
/// the packages of the program as it was built, with their versions. <c>APPROVE=1 dotnet test</c> writes it anew.
/// </summary>
public sealed class ComponentListTests
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n" };

    [Fact]
    public void ComponentsOfTheProgram_AreThoseOfTheList()
    {
        var path = TestCorpus.PathOf("docs/components.cdx.json");
        var list = $"{Document(Packages()).ToJsonString(Layout)}\n";
        if (string.Equals(Environment.GetEnvironmentVariable("APPROVE"), "1", StringComparison.Ordinal))
        {
            File.WriteAllText(path, list);
        }

        File.ReadAllText(path)
            .ReplaceLineEndings("\n")
            .ShouldBe(list, "APPROVE=1 dotnet test tests/PolicyDiff.Conventions.Tests writes it anew.");
    }

    [Fact]
    public void EveryComponent_HasTheVersionThatIsPinned()
    {
        var pinned = File.ReadAllText(TestCorpus.PathOf("Directory.Packages.props"));

        Packages().Where(package => pinned.Contains($"Include=\"{package.Name}\"", StringComparison.OrdinalIgnoreCase))
            .ShouldAllBe(package => pinned.Contains(
                $"Include=\"{package.Name}\" Version=\"{package.Version}\"", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>What the program was built with, by its own list.</summary>
    private static IReadOnlyList<(string Name, string Version)> Packages()
    {
        using var built = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "policydiff.deps.json")));
        return
        [
            .. built.RootElement.GetProperty("libraries").EnumerateObject()
                .Where(library => library.Value.GetProperty("type").ValueEquals("package"))
                .Select(library => library.Name.Split('/'))
                .Select(parts => (Name: parts[0], Version: parts[1]))
                .OrderBy(package => package.Name, StringComparer.OrdinalIgnoreCase),
        ];
    }

    private static JsonObject Document(IReadOnlyList<(string Name, string Version)> packages) => new()
    {
        ["bomFormat"] = "CycloneDX",
        ["specVersion"] = "1.6",
        ["version"] = 1,
        ["metadata"] = new JsonObject { ["component"] = new JsonObject { ["type"] = "application", ["name"] = "policydiff" } },
        ["components"] = new JsonArray([.. packages.Select(package => new JsonObject
        {
            ["type"] = "library",
            ["name"] = package.Name,
            ["version"] = package.Version,
            ["purl"] = $"pkg:nuget/{package.Name}@{package.Version}",
        })]),
    };
}
