using System.Reflection;

namespace PolicyDiff.Conventions.Tests.Rules.Projects;

/// <summary>
/// Every implementation of a port for formats is in its registry, and has an id, an extension and a media type of its own.
/// </summary>
internal static class RegistrationRule
{
    /// <summary>One sentence per implementation that is not registered.</summary>
    /// <typeparam name="TPort">The port, such as <c>IReportWriter</c>.</typeparam>
    /// <param name="types">Types to look among.</param>
    /// <param name="registered">What the registry holds.</param>
    public static IEnumerable<string> Violations<TPort>(IEnumerable<Type> types, IEnumerable<TPort> registered)
        where TPort : class
    {
        var known = registered.Select(instance => instance.GetType()).ToHashSet();
        return types
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(TPort)) && !known.Contains(type))
            .Select(type => $"{type.FullName} is not registered.");
    }

    /// <summary>Every type of some assemblies that people wrote; what compilers make has a bracket in its name.</summary>
    public static IEnumerable<Type> Types(IEnumerable<Assembly> assemblies) =>
        assemblies.SelectMany(assembly => assembly.GetTypes()).Where(type => !type.Name.Contains('<', StringComparison.Ordinal));
}
