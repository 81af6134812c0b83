using System.Reflection;

namespace PolicyDiff.Conventions.Tests.Rules.Files;

/// <summary>A name of a type is used once in the whole program: a reader who meets it knows which one is meant.</summary>
internal static class TypeNameRule
{
    /// <summary>The names that every project has of its own.</summary>
    private static readonly string[] OfEveryProject = ["Messages", "Program"];

    /// <summary>One sentence for each name that is used more than once.</summary>
    public static IEnumerable<string> Violations(IEnumerable<(string Project, string Type)> types) =>
        from type in types.Distinct()
        group type by type.Type into named
        where named.Count() > 1 && !OfEveryProject.Contains(named.Key, StringComparer.Ordinal)
        orderby named.Key
        select $"{named.Key} is in {string.Join(" and in ", named.Select(type => type.Project).Order(StringComparer.Ordinal))}.";

    /// <summary>The types of assemblies that somebody wrote, with their namespace.</summary>
    public static IEnumerable<(string Project, string Type)> TypesOf(IEnumerable<Assembly> assemblies) => assemblies
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => !type.IsNested
            && type.Namespace?.StartsWith("PolicyDiff", StringComparison.Ordinal) == true
            && !type.Name.Contains('<', StringComparison.Ordinal))
        .Select(type => (type.Namespace!, type.Name));
}
